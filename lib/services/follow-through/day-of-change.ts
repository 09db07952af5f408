import { mayBeLoggedOn } from '@/lib/domain/outreach/may-be-logged-on';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid } from '../errors';

/** The day something became of a record: today unless it says otherwise. Throws invalid for a day to come, or before the record was made. */
export const dayOfChange = ({ today }: QueryContext, given: string | undefined, madeOn: string, field: string): string => {
  const day = given ?? today;
  if (!mayBeLoggedOn(day, today)) throw invalid(messages.errors.invalid, { [field]: messages.followThrough.refusals.inTheFuture });
  if (day < madeOn) throw invalid(messages.errors.invalid, { [field]: messages.followThrough.refusals.beforeMade });
  return day;
};
