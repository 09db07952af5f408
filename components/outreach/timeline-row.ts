import type { TagTone } from '@/components/ui/tag';
import { participantsLine } from '@/lib/domain/outreach/participants-line';
import type { TimelineEntry } from '@/lib/domain/outreach/timeline-entry';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { followUpTags } from './follow-up-tags';

/** One contact of a timeline, already in words: fifty of them travel once, as data, and not twice as markup. */
export interface TimelineRow {
  id: string;
  day: string;
  shownDay: string;
  fullDay: string;
  kind: string;
  summary: string;
  confidentiality: Confidentiality;
  sample: boolean;
  /** Who took part, and who did not come; empty when nobody else is to be named. */
  said: string;
  tags: readonly { text: string; tone: TagTone }[];
  by: string;
}

/** `organizationId` names whose timeline it is, left out of its own lines; null in a person's. */
export function timelineRow(entry: TimelineEntry, organizationId: string | null, today: string): TimelineRow {
  const { timeline, kinds } = messages.outreach;
  const line = participantsLine(entry, organizationId);
  const absent = entry.people.filter(
    (person) => person.attendance === 'no_show' && (organizationId === null || person.organizationId === organizationId),
  );
  return {
    id: entry.id,
    day: entry.occurredOn,
    shownDay: format.dayBeside(entry.occurredOn, today),
    fullDay: format.day(entry.occurredOn, 'year'),
    kind: kinds[entry.kind],
    summary: entry.summary,
    confidentiality: entry.confidentiality,
    sample: entry.sample,
    said: [line && timeline.tookPart(line), absent.length > 0 && timeline.noShows(absent.map(({ name }) => name).join(', '))].filter(Boolean).join(' '),
    tags: followUpTags(entry, today),
    by: entry.authorName,
  };
}
