import type { Attendance } from '../outreach/attendance';

/** Meetings looked back on for who is active. */
export const LOOKED_BACK = 3;

/** Somebody came if anybody of theirs did; else the first word there is of them. */
const BEST: readonly Attendance[] = ['attended', 'apologies', 'no_show', 'invited'];

/** The one mark of an organization at a meeting out of all its rows; null: it was not even invited. */
export const markOf = (marks: readonly Attendance[]): Attendance | null => BEST.find((mark) => marks.includes(mark)) ?? null;

export type HeldMeeting = { day: string; marks: ReadonlyMap<string, Attendance> };
export type AttendanceRecord = { attended: number; of: number; active: boolean | null };

/**
 * How a member came to the meetings held since it joined on `since` ('YYYY-MM-DD', null: always was a member): attended of
 * how many, and whether it is active: it came to at least one of the last three held since then. Null while none was
 * held since: unknown is not a no. `meetings` in any order. C6-5: only who attended came.
 */
export function attendanceRecord(meetings: readonly HeldMeeting[], organizationId: string, since: string | null): AttendanceRecord {
  const own = meetings.filter(({ day }) => since === null || day >= since).sort((a, b) => b.day.localeCompare(a.day));
  const came = (meeting: HeldMeeting) => meeting.marks.get(organizationId) === 'attended';
  return { attended: own.filter(came).length, of: own.length, active: own.length === 0 ? null : own.slice(0, LOOKED_BACK).some(came) };
}
