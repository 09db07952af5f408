import { z } from 'zod';
import { LEAST_FIRMS, MOST_DOMINANCE } from '../../indicators/aggregate-release';
import { messages } from '@/lib/messages';

/** Where the house keeps a stricter rule than the least it must keep. */
export const SUPPRESSION_SETTING = 'listening.suppression';

/** When a figure made of firms' answers may be shown: so many firms at least, and none with a larger share of a sum, in per cent. */
export const SuppressionRule = z.strictObject({
  minimumFirms: z.int({ error: () => messages.errors.notANumber }).min(LEAST_FIRMS, { error: () => messages.errors.atLeast(LEAST_FIRMS) }).max(50, { error: () => messages.errors.atMost(50) }),
  dominancePercent: z.int({ error: () => messages.errors.notANumber }).min(34, { error: () => messages.errors.atLeast(34) })
    .max(MOST_DOMINANCE * 100, { error: () => messages.errors.atMost(MOST_DOMINANCE * 100) }),
});
export type SuppressionRule = z.output<typeof SuppressionRule>;

/** What nobody can loosen: three firms, and 80 % of a sum. */
export const LEAST_RULE: SuppressionRule = { minimumFirms: LEAST_FIRMS, dominancePercent: MOST_DOMINANCE * 100 };

/** True where `next` hides all that `now` hides, and more: the only way the rule may go. */
export const isStricter = (next: SuppressionRule, now: SuppressionRule): boolean =>
  next.minimumFirms >= now.minimumFirms && next.dominancePercent <= now.dominancePercent
  && (next.minimumFirms > now.minimumFirms || next.dominancePercent < now.dominancePercent);
