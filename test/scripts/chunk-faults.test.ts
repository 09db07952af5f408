import { describe, expect, it } from 'vitest';
import { chunkFaults } from '../../scripts/test/chunk-faults.mjs';
import { serverWords } from '../../scripts/test/server-words.mjs';

describe('a script for the browser', () => {
  it('may hold the words of a screen', () => {
    expect(chunkFaults('let label="Log a visit";', serverWords())).toEqual([]);
  });

  it.each([['require("better-sqlite3")'], ['Symbol.for("drizzle:entityKind")'], ['process.env.NEXTAUTH_SECRET']])('may not hold %s', (text) => {
    expect(chunkFaults(text, serverWords())).toHaveLength(1);
  });

  it('may not hold a declared command or query', () => {
    const declared: string[] = serverWords().filter((word: string) => word.startsWith('name:"'));
    expect(declared.length).toBeGreaterThan(0);
    expect(chunkFaults(`d({${declared[0]},permission:"x"})`, declared)).toHaveLength(1);
  });

  it('does not repeat a secret in its report', () => {
    const secret = Buffer.alloc(32, 7).toString('base64');
    expect(chunkFaults(`key="${secret}"`, [secret])).toEqual(['holds a secret of this installation']);
  });
});
