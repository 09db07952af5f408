import { expect, it } from 'vitest';
import { meetingEntry } from '@/lib/domain/meetings/meeting-entry';

const meeting = { id: 'm', sequence: 2, updatedAt: new Date('2026-11-20T00:00:00Z'), day: '2026-12-10', time: '13:00', durationMin: 90, place: 'Hall', state: 'planned' as const, confidentiality: 'internal' as const };
const where = { timeZone: 'America/Vancouver', guarded: 'Restricted meeting' };

it('is an appointment at the clock of the place, and of a guarded meeting the time alone', () => {
  expect(meetingEntry(meeting, 'Round table', where)).toMatchObject({ uid: 'meeting-m@lode', title: 'Round table', place: 'Hall', path: '/meetings/m', at: new Date('2026-12-10T21:00:00Z'), cancelled: false });
  expect(meetingEntry({ ...meeting, confidentiality: 'sealed', state: 'cancelled' }, 'Round table', where)).toMatchObject({ title: 'Restricted meeting', place: null, path: null, cancelled: true });
});
