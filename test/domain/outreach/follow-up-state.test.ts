import { describe, expect, it } from 'vitest';
import { followUpState } from '@/lib/domain/outreach/follow-up-state';

describe('the follow-up state of a topic', () => {
  it('is what was said while nothing was promised', () => {
    expect(followUpState('unresolved', [])).toBe('unresolved');
    expect(followUpState('none', [])).toBe('none');
  });

  it('follows what was promised', () => {
    expect(followUpState('none', ['open', 'done'])).toBe('required');
    expect(followUpState('required', ['done', 'dropped'])).toBe('done');
    expect(followUpState('required', ['dropped', 'dropped'])).toBe('unresolved');
  });
});
