import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '@/lib/domain/outreach/activity-kind';
import { ATTENDANCES } from '@/lib/domain/outreach/attendance';
import { countsAsContact } from '@/lib/domain/outreach/counts-as-contact';

describe('what counts as a contact', () => {
  it('is attendance at anything but a note', () => {
    const counted = ACTIVITY_KINDS.flatMap((kind) => ATTENDANCES.filter((attendance) => countsAsContact({ kind, attendance })).map((attendance) => [kind, attendance]));
    expect(counted).toEqual(ACTIVITY_KINDS.filter((kind) => kind !== 'note').map((kind) => [kind, 'attended']));
  });
});
