import { describe, expect, it } from 'vitest';
import { missing } from '@/lib/domain/indicators/measured';
import { boardPlace } from '@/lib/domain/readiness/board-place';
import { isStrong } from '@/lib/domain/readiness/is-strong';

describe('the decision board', () => {
  it('says act now, build trust, recruit or watch, and nothing where a side is not sure', () => {
    expect([boardPlace(true, true), boardPlace(true, false), boardPlace(false, true), boardPlace(false, false)]).toEqual(['act_now', 'build_trust', 'recruit', 'watch']);
    expect([boardPlace(null, true), boardPlace(true, null), boardPlace(null, null)]).toEqual([null, null, null]);
  });
  it('calls strong only what is surely at the cut or above', () => {
    expect([isStrong({ value: 1.2 }, false, 1.2), isStrong({ value: 1.1 }, false, 1.2), isStrong({ value: 3 }, true, 1.2), isStrong({ value: 3 }, 'unknown', 1.2), isStrong(missing('suppressed'), false, 1.2)])
      .toEqual([true, false, null, null, null]);
  });
});
