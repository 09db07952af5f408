import { describe, expect, it } from 'vitest';
import { isListWork, LIST_STATES } from '@/lib/domain/lists/list-state';

describe('where a list stands', () => {
  it('is the work of a job while it is read, counted or loaded, and else waits for a person', () => {
    expect(LIST_STATES.filter(isListWork)).toEqual(['reading', 'checking', 'running']);
  });
});
