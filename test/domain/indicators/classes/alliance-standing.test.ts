import { describe, expect, it } from 'vitest';
import { allianceStanding, type AllianceCut } from '@/lib/domain/indicators/classes/alliance-standing';
import { SetLabel } from '@/lib/domain/indicators/classes/set-label';
import { known, missing } from '@/lib/domain/indicators/measured';
import { hidden, marked } from './fixture-marks';

const ANY = { from: null, below: null };
const CUTS: readonly AllianceCut[] = [
  { label: 'performing', lq: { from: 1.2, below: null }, growth: { from: 0, below: null } },
  { label: 'transforming', lq: { from: 1.2, below: null }, growth: ANY },
  { label: 'emerging', lq: { from: 0.5, below: 1.2 }, growth: { from: 0, below: null } },
];
const SET: SetLabel = { label: 'emerging', reason: 'Cluster research 2012', setOn: '2012-06-01' };

describe('the Alliance’s own classes', () => {
  it('are what a person set, and computed only from cuts someone entered', () => {
    expect(allianceStanding(SET, [], marked(3000, 100_000), known(0.1))).toEqual({ set: SET, computed: missing('no-cuts') });
    expect(allianceStanding(SET, CUTS, marked(3000, 100_000), known(0.1))).toEqual({ set: SET, computed: { label: 'performing', borderline: false } });
  });

  it('take the first cut that fits, and say when it is near', () => {
    expect(allianceStanding(null, CUTS, marked(3000, 100_000), known(-0.1)).computed).toEqual({ label: 'transforming', borderline: false });
    expect(allianceStanding(null, CUTS, marked(11, 1000), known(0.1)).computed).toEqual({ label: 'emerging', borderline: true });
    expect(allianceStanding(null, [{ label: 'specialty', lq: ANY, growth: ANY }], marked(11, 1000), known(0.1)).computed).toEqual({ label: 'specialty', borderline: false });
  });

  it('are none outside all cuts, and missing with their figures', () => {
    expect(allianceStanding(null, CUTS, marked(100, 100_000), known(0.1)).computed).toEqual(missing('not-applicable'));
    expect(allianceStanding(null, CUTS, hidden, known(0.1)).computed).toEqual(missing('suppressed'));
    expect(allianceStanding(null, CUTS, marked(11, 1000), missing('no-time-series')).computed).toEqual(missing('no-time-series'));
  });

  it('are set with one of the five words, a reason and a day', () => {
    expect(SetLabel.safeParse(SET).success).toBe(true);
    expect(SetLabel.safeParse({ ...SET, reason: ' ' }).success).toBe(false);
    expect(SetLabel.safeParse({ ...SET, label: 'star' }).success).toBe(false);
    expect(SetLabel.safeParse({ ...SET, setOn: 'June 2012' }).success).toBe(false);
  });
});
