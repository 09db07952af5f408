import { describe, expect, it } from 'vitest';
import { excerpt } from '@/lib/domain/search/excerpt';

describe('the words around what was found', () => {
  it('begin a little before it and end a little after it', () => {
    expect(excerpt('one two three four five six Câmbio eight nine ten eleven twelve thirteen fourteen fifteen sixteen', ['camb'])).toBe(
      '… two three four five six Câmbio eight nine ten eleven twelve thirteen fourteen fifteen …');
    expect(excerpt('second shift', ['shift'])).toBe('second shift');
  });

  it('are none where no word begins so', () => {
    expect(excerpt('second shift', ['hift'])).toBeNull();
  });
});
