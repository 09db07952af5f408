import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complementarySuppression, type Cell } from '@/lib/domain/indicators/complementary-suppression';
import { isMissing, known, missing } from '@/lib/domain/indicators/measured';

const cells = (...figures: (number | 'x' | 'z')[]): Cell[] =>
  figures.map((figure, i) => ({
    code: String(i),
    figure: figure === 'x' ? missing('suppressed') : figure === 'z' ? missing('below-release-limit') : known(figure),
  }));

describe('parts printed beside their total', () => {
  it('withhold the smallest other part when subtraction would give a suppressed one away', () => {
    expect(complementarySuppression(known(100), cells(50, 'x', 30)).map(({ figure }) => figure)).toEqual([
      known(50),
      missing('suppressed'),
      missing('would-disclose'),
    ]);
  });

  it('stay as they are when nothing can be solved', () => {
    for (const parts of [cells(50, 20, 30), cells(50, 'x', 'x'), cells(50, 'x', 'z')]) {
      expect(complementarySuppression(known(100), parts)).toEqual(parts);
    }
    const hidden = cells(50, 'x', 30);
    expect(complementarySuppression(missing('suppressed'), hidden)).toEqual(hidden);
  });

  it('never leave exactly one suppressed gap beside a known total, unless it is the only part', () => {
    const figure = fc.oneof(fc.nat(1000), fc.constant<'x'>('x'));
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 8 }), (figures) => {
        const gaps = complementarySuppression(known(5000), cells(...figures)).filter((cell) => isMissing(cell.figure));
        expect(gaps).not.toHaveLength(1);
      }),
    );
  });
});
