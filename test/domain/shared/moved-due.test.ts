import { describe, expect, it } from 'vitest';
import { movedDue } from '@/lib/domain/shared/moved-due';

const never = { firstDueOn: null };

describe('a due day that moves', () => {
  it('keeps the day it was first due and why it moved last', () => {
    const once = movedDue({ dueOn: '2026-12-01', ...never }, '2026-12-08', 'ice on the road');
    expect(once).toEqual({ dueOn: '2026-12-08', firstDueOn: '2026-12-01', dueWhy: 'ice on the road' });
    expect(movedDue(once, '2026-12-15', null)).toEqual({ dueOn: '2026-12-15', firstDueOn: '2026-12-01', dueWhy: null });
    expect(movedDue(once, null, 'no longer pressing')).toEqual({ dueOn: null, firstDueOn: '2026-12-01', dueWhy: 'no longer pressing' });
  });

  it('back on its first day was never moved, and a first day is no move', () => {
    expect(movedDue({ dueOn: '2026-12-08', firstDueOn: '2026-12-01' }, '2026-12-01', 'x')).toEqual({ dueOn: '2026-12-01', firstDueOn: null, dueWhy: null });
    expect(movedDue({ dueOn: null, ...never }, '2026-12-01', null)).toEqual({ dueOn: '2026-12-01', firstDueOn: null, dueWhy: null });
  });
});
