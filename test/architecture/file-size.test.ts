import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';

const LONGEST = 300;
const USUAL = 60;

const quantile = (sorted: number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

describe('files stay small enough to read', () => {
  const shipped = sourceFiles('app', 'components', 'db', 'lib');

  it('looks at the whole tree', () => {
    expect(shipped.length).toBeGreaterThan(50);
  });

  it(`holds no file above ${LONGEST} lines`, () => {
    const all = [...shipped, ...sourceFiles('scripts', 'test', 'e2e')];
    expect(all.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it(`keeps half of what ships within ${USUAL} lines and nineteen of twenty within 200`, () => {
    const lengths = shipped.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(USUAL);
    expect(quantile(lengths, 0.95)).toBeLessThanOrEqual(200);
  });
});
