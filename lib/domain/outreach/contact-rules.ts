import type { z } from 'zod';
import { messages } from '@/lib/messages';
import type { ActivityKind } from './activity-kind';

type Checked = { kind: ActivityKind; summary: string; details: string | null };

/** Says what happened, in one line; a note may do with its text alone. */
export const contactRules = (contact: Checked, ctx: z.core.$RefinementCtx) => {
  if (contact.summary === '' && (contact.kind !== 'note' || contact.details === null)) {
    ctx.addIssue({ code: 'custom', path: ['summary'], message: messages.outreach.refusals.saysNothing });
  }
};
