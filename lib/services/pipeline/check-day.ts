import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { QueryContext } from '../define';
import { invalid } from '../errors';

/** Refuses, by field, a day that is still to come or lies before the case began. */
export const checkDay = ({ today }: Pick<QueryContext, 'today'>, field: string, day: string | null, openedOn: string) => {
  const { refusals } = messages.pipeline;
  if (day === null) return;
  if (day > today) throw invalid(messages.errors.invalid, { [field]: refusals.inTheFuture });
  if (day < openedOn) throw invalid(messages.errors.invalid, { [field]: refusals.beforeOpened(format.day(openedOn, 'year')) });
};
