import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { AttendanceRecord } from '@/lib/domain/meetings/attendance-record';
import type { Attendance } from '@/lib/domain/outreach/attendance';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { AttendanceMark } from './attendance-mark';

type Row = { id: string; name: string; since: string | null; marks: readonly (Attendance | null)[]; record: AttendanceRecord | null };

interface AttendanceTableProps {
  rows: readonly Row[];
  /** The meetings the marks stand under, the latest first. */
  held: readonly { id: string; day: string }[];
}

const standing = ({ active }: AttendanceRecord) => (active === null ? 'activeUnknown' : active ? 'activeYes' : 'activeNo');
const TONES = { activeYes: 'good', activeNo: 'bad', activeUnknown: 'flat' } as const;

/** Who came to the latest meetings, member by member, those who stay away first. */
export function AttendanceTable({ rows, held }: AttendanceTableProps) {
  const { page: words } = messages.meetings.series;
  return (
    <DataTable
      caption={words.attendance} rows={rows} rowKey={({ id }) => id}
      columns={[
        { key: 'name', head: words.member, cell: ({ id, name }) => <a href={`/organizations/${id}`}>{name}</a> },
        { key: 'record', head: words.record, end: true, cell: ({ record }) => (record === null ? <span className="muted">{words.guest}</span> : record.of === 0 ? <span className="muted">{words.noRecord}</span> : words.recordText(record.attended, record.of)) },
        { key: 'active', head: words.active, cell: ({ record }) => (record === null ? null : <Tag tone={TONES[standing(record)]}>{words[standing(record)]}</Tag>) },
        ...held.map(({ id, day }, at) => ({ key: id, head: format.day(day), cell: ({ marks }: Row) => <a href={`/meetings/${id}`} aria-label={format.day(day, 'year')}><AttendanceMark mark={marks[at] ?? null} /></a> })),
      ]}
    />
  );
}
