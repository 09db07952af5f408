import { z } from 'zod';
import { messages } from '@/lib/messages';
import { ShareOfOne } from './share-of-one';

/**
 * Share of sales that goes to the cluster's core (mining), 0 to 1: one value, a band (both bounds included), or
 * unknown. Unknown is never zero.
 */
export const SalesShare = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('value'), value: ShareOfOne }),
    z.strictObject({ kind: z.literal('band'), low: ShareOfOne, high: ShareOfOne }),
    z.strictObject({ kind: z.literal('unknown') }),
  ], { error: () => messages.errors.notAChoice })
  .superRefine((share, context) => {
    if (share.kind === 'band' && share.low > share.high) {
      context.addIssue({ code: 'custom', path: ['high'], message: messages.register.refusals.bandOrder });
    }
  });
export type SalesShare = z.output<typeof SalesShare>;
