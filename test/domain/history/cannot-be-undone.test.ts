import { describe, expect, it } from 'vitest';
import { cannotBeUndone, NOT_UNDOABLE } from '@/lib/domain/history/cannot-be-undone';

describe('what cannot be undone', () => {
  it('is listed with its reason, by command or by area', () => {
    expect(cannotBeUndone('privacy.purge-records')).toBe('purged');
    expect(cannotBeUndone('access.set-roles')).toBe('access');
    expect(Object.keys(NOT_UNDOABLE.areas)).toEqual(['access', 'notices', 'imports']);
  });

  it('is nothing else', () => {
    expect(cannotBeUndone('register.save-organization')).toBeNull();
    expect(cannotBeUndone('history.undo')).toBeNull();
  });
});
