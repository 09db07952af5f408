import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { DataTable } from '@/components/ui/data-table';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { MeetingState } from '@/lib/domain/meetings/meeting-state';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

type Row = { id: string; day: string; time: string | null; place: string | null; state: MeetingState; confidentiality: Confidentiality; decisions: number; came: { attended: number; of: number } | null };

const TONES: Record<MeetingState, TagTone> = { planned: 'accent', held: 'good', cancelled: 'flat' };

/** The meetings of a series, the latest first. */
export function MeetingTable({ meetings }: { meetings: readonly Row[] }) {
  const { series: { page: words, came, attended }, meeting } = messages.meetings;
  return (
    <DataTable
      caption={words.meetings} rows={meetings.toReversed()} rowKey={({ id }) => id} stacked
      columns={[
        { key: 'day', head: words.when, cell: ({ id, day, time, confidentiality }) => <><a href={`/meetings/${id}`}>{format.day(day, 'year')}{time ? `, ${time}` : ''}</a> <ConfidentialityMark level={confidentiality} /></> },
        { key: 'state', head: words.state, cell: ({ state }) => <Tag tone={TONES[state]}>{meeting.states[state]}</Tag> },
        { key: 'place', head: words.where, cell: ({ place }) => place },
        { key: 'came', head: attended, end: true, cell: (row) => (row.came ? came(row.came.attended, row.came.of) : '') },
        { key: 'decisions', head: words.decisions, end: true, cell: ({ decisions }) => (decisions > 0 ? format.number(decisions) : '') },
      ]}
    />
  );
}
