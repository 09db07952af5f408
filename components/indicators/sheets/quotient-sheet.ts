import type { Turn } from '@/lib/domain/indicators/scenario/scenario-question';
import type { Measured } from '@/lib/domain/indicators/measured';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';
import type { ScenarioQuotient } from '../scenario/quotient-table';
import { reasonText } from './reason-text';

/** The region's quotient of the mining lines as published, without (or with) the mine, and without its suppliers, from least to most. */
export function quotientSheet(quotient: ScenarioQuotient, turn: Turn, source: readonly string[]): Sheet {
  const { quotient: words, exposure: { file } } = messages.indicators.scenario;
  const row = (name: string, lo: Measured, hi: Measured) => [name, lo.value, hi.value, lo.value === null ? reasonText(lo.reason) : hi.value === null ? reasonText(hi.reason) : null];
  return {
    title: `${words.caption(quotient.subcluster)}; ${words.note(quotient.lines.map(({ title }) => title).join(', '))}`,
    columns: [words.columns.case, file.lqLeast, file.lqMost, file.lqWhy],
    rows: [
      row(words.before, quotient.before, quotient.before),
      row(words.direct[turn], quotient.direct.lo, quotient.direct.hi),
      ...(quotient.withSuppliers ? [row(words.suppliers, quotient.withSuppliers.lo, quotient.withSuppliers.hi)] : []),
    ],
    source,
  };
}
