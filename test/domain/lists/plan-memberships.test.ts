import { describe, expect, it } from 'vitest';
import { planned } from './list-fixture';

const COLUMNS = ['organization.legalName', 'organization.kind', 'membership.association', 'membership.validFrom'] as const;
const plan = (rows: string[], said = {}) => planned([...COLUMNS], rows, { said });

describe('what the organization of a row is a member of', () => {
  it('is an association that is there, by now or further up in the list, and is completed by what a later row states', () => {
    expect(plan(['Guild|association||', 'Alder||Guild|', 'Alder||guild|2006', 'Alder||Guild|2006']).deeds.slice(1).map((deeds) => deeds[1])).toEqual(['membership create', 'membership update', 'membership same']);
  });

  it('is refused where there is no such association, also where other cells are left out: the list may bring it next', () => {
    const strange = plan(['Alder||Rotary|']);
    expect([strange.deeds, strange.findings]).toMatchObject([[['organization error', 'membership error']], [{ kind: 'cell', column: 2, says: expect.stringContaining('Rotary') }]]);
    expect(plan(['Alder||Rotary|'], { badCells: 'leave-out' }).deeds).toEqual([['organization error', 'membership error']]);
  });

  it('is not itself', () => {
    expect(plan(['Guild|association||', 'Guild|association|Guild|']).deeds[1]).toEqual(['organization same']);
  });
});
