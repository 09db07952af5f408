import { mayBeLoggedOn } from '@/lib/domain/outreach/may-be-logged-on';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid } from '../errors';

/** The day a contact took place: today unless it says otherwise. Throws invalid for a day still to come. */
export const dayOfContact = ({ today }: QueryContext, occurredOn: string | undefined): string => {
  if (occurredOn !== undefined && !mayBeLoggedOn(occurredOn, today)) {
    throw invalid(messages.errors.invalid, { occurredOn: messages.outreach.refusals.inTheFuture });
  }
  return occurredOn ?? today;
};
