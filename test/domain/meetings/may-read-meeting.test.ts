import { expect, it } from 'vitest';
import { mayReadMeeting, type MeetingGuard } from '@/lib/domain/meetings/may-read-meeting';

const reader = (userId: string, more: object = {}) => ({ userId, trusted: true, all: false, ...more });
const guard = (more: Partial<MeetingGuard> = {}): MeetingGuard => ({ series: { confidentiality: 'internal', createdBy: 'maker', ownerId: 'runner' }, confidentiality: 'internal', createdBy: 'maker', contact: null, ...more });

it('is seen by everybody while the series, the meeting and the contact it became are open', () => {
  expect(mayReadMeeting(guard(), reader('else'))).toBe(true);
  expect(mayReadMeeting(guard({ contact: { confidentiality: 'sealed', authorId: 'runner', readerIds: [] } }), reader('else'))).toBe(false);
});

it('is seen of a guarded series by those who run or made it and those who read all, never by who is not trusted with it', () => {
  const guarded = guard({ series: { confidentiality: 'restricted', createdBy: 'maker', ownerId: 'runner' }, confidentiality: 'restricted' });
  expect(['runner', 'maker', 'else'].map((who) => mayReadMeeting(guarded, reader(who)))).toEqual([true, true, false]);
  expect(mayReadMeeting(guarded, reader('runner', { trusted: false }))).toBe(false);
  expect(mayReadMeeting(guarded, reader('else', { all: true }))).toBe(true);
});
