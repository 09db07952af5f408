import { describe, expect, it } from 'vitest';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { schemeChanges } from '@/lib/domain/indicators/scheme/scheme-changes';
import { SCHEME_FIELDS, schemeFields } from '@/lib/domain/indicators/scheme/scheme-fields';

describe('two versions of a scheme', () => {
  it('say the same when only their ids differ', () => {
    expect(schemeChanges(DEFAULT_CLASS_SCHEME, { ...DEFAULT_CLASS_SCHEME, id: 'copy' })).toEqual([]);
  });

  it('differ part by part, in the order of the form', () => {
    const after = { ...DEFAULT_CLASS_SCHEME, yMetric: 'growth' as const, cuts: { x: 1.25, y: 0 }, labels: { ...DEFAULT_CLASS_SCHEME.labels, star: 'Performing' } };
    expect(schemeChanges(DEFAULT_CLASS_SCHEME, after)).toEqual([
      { field: 'yMetric', before: 'cagr', after: 'growth' }, { field: 'cuts.x', before: 1.2, after: 1.25 }, { field: 'labels.star', before: 'Star', after: 'Performing' },
    ]);
  });

  it('are compared in every part a scheme has', () => {
    expect(Object.keys(schemeFields(DEFAULT_CLASS_SCHEME)).sort()).toEqual([...SCHEME_FIELDS].sort());
  });
});
