import { describe, expect, it } from 'vitest';
import { attendanceRecord, markOf, type HeldMeeting } from '@/lib/domain/meetings/attendance-record';
import type { Attendance } from '@/lib/domain/outreach/attendance';

const held = (day: string, mark: Attendance | null): HeldMeeting => ({ day, marks: new Map(mark === null ? [] : [['firm', mark]]) });
const meetings = [held('2026-06-01', 'attended'), held('2026-07-01', 'no_show'), held('2026-08-01', 'apologies'), held('2026-09-01', 'invited')];

describe('how a member came', () => {
  it('is active who attended one of the last three meetings held', () => {
    expect(attendanceRecord(meetings.slice(0, 3), 'firm', null)).toEqual({ attended: 1, of: 3, active: true });
    expect(attendanceRecord(meetings, 'firm', null)).toEqual({ attended: 1, of: 4, active: false });
  });
  it('takes apologies, no-shows and invitations for not having come (C6-5)', () => {
    expect(attendanceRecord(meetings.slice(1), 'firm', null)).toEqual({ attended: 0, of: 3, active: false });
  });
  it('looks at nothing held before it joined, and does not know before the first since', () => {
    expect(attendanceRecord(meetings, 'firm', '2026-07-15')).toEqual({ attended: 0, of: 2, active: false });
    expect(attendanceRecord(meetings, 'firm', '2026-10-01')).toEqual({ attended: 0, of: 0, active: null });
    expect(attendanceRecord([], 'firm', null)).toEqual({ attended: 0, of: 0, active: null });
  });
  it('counts who was not even invited as not come', () => {
    expect(attendanceRecord([held('2026-06-01', null)], 'firm', null)).toEqual({ attended: 0, of: 1, active: false });
  });
  it('says an organization came as soon as anybody of theirs did', () => {
    expect(markOf(['no_show', 'attended', 'invited'])).toBe('attended');
    expect(markOf(['invited', 'apologies'])).toBe('apologies');
    expect(markOf([])).toBeNull();
  });
});
