import { systemActor } from '@/lib/auth/permissions';
import { measureIndicators } from '@/lib/services/indicators/measure-indicators';
import { answer } from './answer';
import { indicatorLines } from './indicator-lines';
import { tellFileIndicators } from './tell-file-indicators';
import { UsageFault } from './usage-fault';
import type { Words } from './verb';

/** The measures of one table; everything it is asked goes through the query's own schema, which names what is wrong. */
export const tellIndicators = async ({ positionals, values }: Words) => {
  const { json, ...asked } = values;
  if (positionals.length > 0) throw new UsageFault(`"${positionals.join(' ')}" belongs to no option. See: npm run -s lode -- indicators --help`);
  if (asked.file !== undefined) return tellFileIndicators(asked);
  if (!asked.dataset || !asked.reference) throw new UsageFault('Name the table and the reference: --dataset NAME --reference REGION');
  const told = await measureIndicators(systemActor('indicators.read'), asked as Parameters<typeof measureIndicators>[1]);
  if (json) return answer(told);
  indicatorLines(told).forEach(answer);
};
