import { attendanceRecord, type AttendanceRecord, type HeldMeeting } from '@/lib/domain/meetings/attendance-record';
import type { Attendance } from '@/lib/domain/outreach/attendance';
import type { QueryContext } from '../define';
import type { FormingMember } from './members-on';
import { namedParties } from './named-parties';

const COLUMNS = 6;

/** One line of who came: `marks` stand under the days shown; a guest has no record. */
export type AttendanceRow = { id: string; name: string; since: string | null; marks: (Attendance | null)[]; record: AttendanceRecord | null };

/** Who came to the meetings shown (the latest six), members first with their record over all of them, those who stay away on top; then who else was there. */
export const attendanceRows = async (ctx: QueryContext, held: readonly HeldMeeting[], members: readonly FormingMember[]): Promise<AttendanceRow[]> => {
  const shown = held.slice(0, COLUMNS);
  const marksOf = (id: string) => shown.map(({ marks }) => marks.get(id) ?? null);
  const own = members.map(({ id, name, since }): AttendanceRow => ({ id, name, since, marks: marksOf(id), record: attendanceRecord(held, id, since) }));
  const known = new Set(members.map(({ id }) => id));
  const others = [...new Set(shown.flatMap(({ marks }) => [...marks.keys()]))].filter((id) => !known.has(id));
  const partyOf = await namedParties(ctx, others.map((organizationId) => ({ organizationId, personId: null })));
  const share = ({ record }: AttendanceRow) => (record === null || record.of === 0 ? 2 : record.attended / record.of);
  return [
    ...own.sort((a, b) => share(a) - share(b) || a.name.localeCompare(b.name)),
    ...others.map((id): AttendanceRow => ({ id, name: partyOf({ organizationId: id, personId: null }).organization?.name ?? id, since: null, marks: marksOf(id), record: null })).sort((a, b) => a.name.localeCompare(b.name)),
  ];
};
