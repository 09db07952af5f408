import type { SharedMarks } from '@/lib/domain/indicators/shared-marks';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface SharedMarksNoteProps {
  shared: SharedMarks;
  /** Release limit of the survey, in persons, where a row stands near it. */
  limit: number | null;
  children?: string;
}

/** What no figure of a table can have, said once above it. */
export function SharedMarksNote({ shared, limit, children }: SharedMarksNoteProps) {
  const { marks } = messages.indicators.region;
  const said = [
    shared.interval === null ? null : marks.interval(messages.ui.missing[shared.interval]),
    shared.plusMinus === null ? null : marks.plusMinus(messages.ui.missing[shared.plusMinus]),
    shared.interval !== null && shared.plusMinus !== null ? marks.sureness : null,
  ].filter((mark) => mark !== null);
  if (said.length === 0 && limit === null && !children) return null;
  return <p className="src px-3.5 pt-2.5 mt-0">{said.length > 0 ? `${marks.shared} ${said.join(', ')}.` : null} {limit === null ? null : marks.limit(format.number(limit))} {children}</p>;
}
