import { describe, expect, it } from 'vitest';
import { findScheme } from '@/lib/domain/indicators/scheme/find-scheme';

const versions = [{ id: 'usual', version: 2 }, { id: 'usual', version: 10 }, { id: 'usual', version: 1 }, { id: 'other', version: 1 }];

describe('what an address names', () => {
  it.each([['usual', 10], ['usual@2', 2], ['usual@1', 1], ['other', 1]])('%s is version %i', (asked, version) => {
    expect(findScheme(versions, asked)?.version).toBe(version);
  });

  it.each(['usual@3', 'usual@', '@1', 'gone', ''])('%j is none', (asked) => {
    expect(findScheme(versions, asked)).toBeUndefined();
  });
});
