import { describe, expect, it } from 'vitest';
import { emptyTally } from '@/lib/domain/lists/list-tally';
import { tallyRow } from '@/lib/domain/lists/tally-row';
import { planned } from './list-fixture';

describe('the counts of a list', () => {
  it('count every part of a row by what becomes of it, and the row once however much of it waits', () => {
    const tally = emptyTally();
    const { plans } = planned(['organization.legalName', 'site.place', 'organization.foundedYear', 'site.jobs'], ['Alder|Quesnel||', 'Alder|Smithers||', 'Birch||soon|many']);
    plans.forEach((plan) => tallyRow(tally, plan));
    expect(tally).toMatchObject({ rows: 3, problems: 1, asks: 1, conflicts: 0, counts: { organization: { create: 1, skip: 1, error: 1 }, site: { create: 1, skip: 1, error: 1 } } });
  });
});
