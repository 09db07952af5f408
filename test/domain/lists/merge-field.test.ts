import { describe, expect, it } from 'vitest';
import { mergeField } from '@/lib/domain/lists/merge-field';

const merge = (theirs: string | null, given: string, earlier: string[] = [], { now = [], onConflict = 'keep' }: { now?: string[]; onConflict?: 'keep' | 'take' } = {}) => {
  const { value, how } = mergeField({ earlier, now, theirs, given, onConflict });
  return [value, how];
};

describe('a field that a list gives again', () => {
  it('follows the list where nobody changed it, and people where the list did not', () => {
    expect(merge('old', 'new', ['old'])).toEqual(['new', 'update']);
    expect(merge('theirs', 'old', ['old'])).toEqual(['theirs', 'kept']);
    expect(merge('same', 'same', ['old'])).toEqual(['same', 'same']);
  });

  it('is filled where it is empty, unless a person emptied it', () => {
    expect(merge(null, 'new')).toEqual(['new', 'update']);
    expect(merge(null, 'new', ['old'])).toEqual(['new', 'update']);
    expect(merge(null, 'old', ['old'])).toEqual([null, 'kept']);
  });

  it('is a conflict where both changed it, or no list has given it before; the person\'s stays unless it is said otherwise', () => {
    expect(merge('theirs', 'new', ['old'])).toEqual(['theirs', 'conflict']);
    expect(merge('theirs', 'new')).toEqual(['theirs', 'conflict']);
    expect(merge('theirs', 'new', ['old'], { onConflict: 'take' })).toEqual(['new', 'conflict']);
  });

  it('takes the first row of a list that contradicts itself', () => {
    expect(merge('first', 'second', ['old'], { now: ['first'] })).toEqual(['first', 'kept']);
  });
});
