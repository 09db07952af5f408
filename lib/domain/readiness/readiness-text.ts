import { messages } from '@/lib/messages';
import type { CurrentStanding } from './current-standing';
import { SCHEMES } from './schemes';

/** How an organization stands by ready, willing and able, on one line: 'Level 2: 3, 2, 4'. An unknown axis is a dash, never 0; a lapsed score says so; null for one nobody assessed, or whose assessment the reader may not see. */
export const readinessText = (standing: Pick<CurrentStanding, 'axes' | 'level' | 'expired'> | undefined): string | null => {
  if (!standing) return null;
  const known = SCHEMES.rwa.levelAxes.map((code) => standing.axes.find(({ axis }) => axis === code)?.value ?? null);
  const { level } = standing;
  return messages.readiness.assessing.line(level?.kind === 'level' ? level.level : null, known, standing.expired);
};
