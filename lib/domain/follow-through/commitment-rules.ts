import type { z } from 'zod';
import { messages } from '@/lib/messages';

type Sides = {
  promisorOrganizationId: string | null; promisorPersonId: string | null; promiseeOrganizationId: string | null; promiseePersonId: string | null;
  madeOn?: string; dueOn: string | null;
};

/** A promise has two sides: nobody promises to themselves, the unit to the unit least of all. Due never before it was made. */
export const commitmentRules = (promise: Sides, ctx: z.core.$RefinementCtx) => {
  const { promisorOrganizationId, promisorPersonId, promiseeOrganizationId, promiseePersonId, madeOn, dueOn } = promise;
  if (promisorOrganizationId === promiseeOrganizationId && promisorPersonId === promiseePersonId) {
    ctx.addIssue({ code: 'custom', path: [promisorOrganizationId === null && promisorPersonId === null ? 'promiseeOrganizationId' : 'promisorOrganizationId'], message: messages.followThrough.refusals.twoSides });
  }
  if (madeOn && dueOn && dueOn < madeOn) ctx.addIssue({ code: 'custom', path: ['dueOn'], message: messages.followThrough.refusals.dueBeforeMade });
};
