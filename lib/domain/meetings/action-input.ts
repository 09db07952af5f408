import { z } from 'zod';
import { messages } from '@/lib/messages';
import { OptionalDay } from '../register/optional-day';
import { neededText } from '../shared/needed-text';

/** Who does an action: a colleague, 'user:' and the id, or an organization, 'organization:' and the id. */
const ActionOwner = z.string({ error: () => messages.errors.required }).regex(/^(user|organization):[!-~]{1,64}$/, { error: () => messages.errors.required });

/** What is to be done after a meeting. One of ours needs a day. */
export const ActionInput = z
  .strictObject({ text: neededText(200), owner: ActionOwner, dueOn: OptionalDay })
  .refine(({ owner, dueOn }) => dueOn !== null || !owner.startsWith('user:'), { path: ['dueOn'], error: () => messages.meetings.refusals.dueOfUser });
export type ActionInput = z.output<typeof ActionInput>;
