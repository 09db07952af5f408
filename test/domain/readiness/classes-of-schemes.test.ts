import { describe, expect, it } from 'vitest';
import { axesToWorkOn } from '@/lib/domain/readiness/axes-to-work-on';
import { mayBeAssessed } from '@/lib/domain/readiness/may-be-assessed';
import { powerQuadrant } from '@/lib/domain/readiness/power-quadrant';
import { salienceClass } from '@/lib/domain/readiness/salience-class';
import { SCHEME_CODES } from '@/lib/domain/readiness/scheme-code';
import { SCHEMES, schemesFor } from '@/lib/domain/readiness/schemes';
import { messages } from '@/lib/messages';

describe('the schemes', () => {
  it('have words for every step of every axis', () => {
    for (const code of SCHEME_CODES) {
      for (const axis of SCHEMES[code].axes) {
        const steps = Array.from({ length: axis.most - axis.least + 1 }, (_, at) => axis.least + at);
        expect(steps.filter((step) => !messages.readiness.axes[axis.code].steps[step])).toEqual([]);
      }
    }
  });
  it('ask of power in two of them, and those are closed for a rights holder until a manager enables them', () => {
    expect(SCHEME_CODES.filter((code) => SCHEMES[code].ofPower)).toEqual(['power_interest', 'salience']);
    expect(mayBeAssessed(SCHEMES.salience, { rightsHolder: true, enabled: false })).toBe(false);
    expect(mayBeAssessed(SCHEMES.salience, { rightsHolder: true, enabled: true })).toBe(true);
    expect(mayBeAssessed(SCHEMES.rwa, { rightsHolder: true, enabled: false })).toBe(true);
    expect(schemesFor('community').map(({ code }) => code)).toEqual(['engagement', 'community']);
  });
  it('place power and interest in the grid', () => {
    expect([powerQuadrant(4, 3), powerQuadrant(3, 2), powerQuadrant(2, 3), powerQuadrant(0, 0), powerQuadrant(null, 4)]).toEqual(['manage_closely', 'keep_satisfied', 'keep_informed', 'monitor', null]);
  });
  it('name the eight classes of salience', () => {
    expect([[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, 1], [0, 1, 1], [1, 1, 1], [0, 0, 0]].map(([p = 0, l = 0, u = 0]) => salienceClass(p, l, u)))
      .toEqual(['dormant', 'discretionary', 'demanding', 'dominant', 'dangerous', 'dependent', 'definitive', 'none']);
    expect(salienceClass(1, null, 1)).toBeNull();
  });
  it('work on the lowest dimensions first, all of them when several are as low', () => {
    expect(axesToWorkOn([{ axis: 'efforts', value: 4 }, { axis: 'climate', value: 2 }, { axis: 'leadership', value: 2 }, { axis: 'resources', value: null }])).toEqual(['climate', 'leadership']);
    expect(axesToWorkOn([{ axis: 'efforts', value: null }])).toEqual([]);
  });
});
