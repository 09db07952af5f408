import { describe, expect, it } from 'vitest';
import { rarestSharing } from '@/lib/domain/duplicates/rarest-sharing';

const among = (sharing: Record<string, readonly number[]>) => (...keys: string[]) => rarestSharing(keys, (key) => sharing[key] ?? [], (a, b) => a - b);
const upTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1);

describe('records worth comparing', () => {
  it('are those that share a key, each once', () => {
    expect(among({ a: [3, 1], b: [1] })('a', 'b', 'c')).toEqual([3, 1]);
  });

  it('are not looked for by a key that more than forty share', () => {
    expect(among({ a: upTo(41), b: [7] })('a', 'b')).toEqual([7]);
    expect(among({ a: upTo(40) })('a')).toEqual(upTo(10));
  });

  it('are at most ten, those of the rarest keys first', () => {
    expect(among({ a: upTo(12), b: [11, 12], c: [12] })('a', 'b', 'c')).toEqual([12, 11, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
