import { describe, expect, it } from 'vitest';
import { planned } from './list-fixture';

const COLUMNS = ['organization.legalName', 'site.place', 'person.fullName', 'activity.occurredOn'] as const;

describe('what a row comes to', () => {
  it('is told for every record it speaks of', () => {
    expect(planned([...COLUMNS], ['Alder|Quesnel|Ana Li|2025-03-01']).deeds).toEqual([['organization create', 'site create', 'person create', 'affiliation create', 'activity create']]);
  });

  it('is nothing of it where one cell cannot be taken', () => {
    const { plans, deeds } = planned([...COLUMNS], ['Alder|Quesnel|Ana Li|one day']);
    expect([deeds, plans[0]?.writes]).toEqual([[['organization error', 'site error', 'person error', 'affiliation error', 'activity error']], []]);
  });

  it('is left out where a person says so, or where its firm waits for an answer', () => {
    expect(planned([...COLUMNS], ['Alder|Quesnel||'], { answers: new Map([[2, new Map([['skip', '']])]]) }).deeds).toEqual([['organization skip', 'site skip']]);
    expect(planned([...COLUMNS], ['Alder|Quesnel||', 'Alder|Smithers|Ana Li|2025-03-01']).deeds[1]).toEqual(['organization skip', 'site skip', 'person skip', 'affiliation skip', 'activity skip']);
  });

  it('names what its cells and what the register refuse together, so that nobody mends a row twice', () => {
    const { findings } = planned(['organization.legalName', 'organization.foundedYear', 'membership.association'], ['Alder|soon|Nowhere Chamber']);
    expect(findings.map((finding) => (finding.kind === 'cell' ? finding.column : finding.kind))).toEqual([1, 2]);
  });
});
