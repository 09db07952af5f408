import type { z } from 'zod';
import { messages } from '@/lib/messages';
import { OptionalDay } from './optional-day';
import { isInOrder, type Validity } from './validity';

/** The dates of an affiliation or a membership, and the rule between them. */
export const datedFields = { validFrom: OptionalDay, validTo: OptionalDay };

export const inOrder = (input: Validity, context: z.RefinementCtx) => {
  if (!isInOrder(input)) context.addIssue({ code: 'custom', path: ['validTo'], message: messages.register.refusals.endsBeforeStart });
};
