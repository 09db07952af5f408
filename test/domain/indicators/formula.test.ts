import { describe, expect, it } from 'vitest';
import { FORMULAS } from '@/lib/domain/indicators/formula';

describe('the formula registry', () => {
  it.each(Object.entries(FORMULAS))('tells %s whole: formula, units and source', (id, formula) => {
    expect(formula.id).toBe(id);
    expect(formula.version).toBeGreaterThan(0);
    for (const text of [formula.name, formula.formula, formula.units, formula.source]) expect(text.trim()).not.toBe('');
  });

  it('names every formula differently', () => {
    const names = Object.values(FORMULAS).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
