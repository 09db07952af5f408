import { describe, expect, it } from 'vitest';
import { participantsOf } from '@/lib/domain/lists/participants-of';
import { drafted, planned } from './list-fixture';

const { image } = planned(['organization.externalId', 'organization.legalName', 'person.externalId', 'person.fullName'], ['A1|Alder|P1|Karin Lund']);
const took = (ids: string) => participantsOf({ image, draft: drafted({ 'activity.occurredOn': '2026-03-01', 'activity.participants': ids }) });

describe('who took part in a contact', () => {
  it('is an organization, a person, or a person for an organization, by the ids they came with', () => {
    const [alder] = image.organizations.keys();
    const [karin] = image.people.keys();
    expect(took('A1; P1; P1/A1')).toEqual({ known: [{ organizationId: alder, personId: null }, { organizationId: null, personId: karin }, { organizationId: alder, personId: karin }], unknown: [] });
  });

  it('is unknown by an id nobody came with', () => {
    expect(took('A1; X9; P1/A7; X1/A1').unknown).toEqual(['X9', 'A7', 'X1']);
  });

  it('holds the row back where somebody is unknown', () => {
    const { findings } = planned(['activity.occurredOn', 'activity.participants'], ['2026-03-01|X9']);
    expect(findings).toMatchObject([{ kind: 'cell', column: 1, value: 'X9' }]);
  });
});
