import { describe, expect, it } from 'vitest';
import { draftRow } from '@/lib/domain/lists/draft-row';
import { drafted, REFERENCE, settings } from './list-fixture';

describe('a row of a list', () => {
  it('may speak of several records at once', () => {
    const row = drafted({
      'organization.legalName': 'Alder Ltd', 'site.place': 'pg', 'person.fullName': 'Karin Lund', 'affiliation.title': 'Owner', 'affiliation.validFrom': '2019',
      'membership.association': 'Chamber; Guild', 'membership.validFrom': '2006', 'membership.validTo': '2010', 'activity.occurredOn': '1/3/2025',
    });
    expect(row).toMatchObject({
      site: { place: 'Prince George', regionCode: '5953' }, affiliation: { title: 'Owner', validFrom: '2019-01-01', validTo: null },
      memberships: [{ association: 'Chamber', validFrom: '2006-01-01', validTo: '2010-12-31' }, { association: 'Guild' }], contact: { occurredOn: '2025-03-01' }, problems: [],
    });
  });

  it('gives a telephone to its person, or to the firm where it names nobody', () => {
    expect(drafted({ 'organization.legalName': 'Alder', 'person.phone': '250-555-0101' })).toMatchObject({ person: null, office: { phones: ['250-555-0101'], emails: [] }, organization: { given: { about: 'Telephone: 250-555-0101' } } });
    expect(drafted({ 'organization.legalName': 'Alder', 'person.fullName': 'Ana Li', 'person.phone': '250-555-0101' })).toMatchObject({ office: { phones: [] }, person: { given: { phone: '250-555-0101' } } });
  });

  it('is held back with every cell that cannot be taken, or stands without them', () => {
    const cells = { 'organization.legalName': 'Alder', 'organization.foundedYear': 'soon', 'site.jobs': 'many', 'site.place': 'Quesnel' };
    expect(drafted(cells).problems.map(({ column }) => column)).toEqual([1, 2]);
    const left = drafted(cells, { badCells: 'leave-out' });
    expect([left.problems, left.organization?.given, left.site]).toEqual([[], { legalName: 'Alder' }, { place: 'Quesnel' }]);
  });

  it('is held back whole where its characters cannot be read, or it has more cells than there are headings', () => {
    expect(drafted({ 'organization.legalName': 'Ald\ufffdr' }, { badCells: 'leave-out' })).toMatchObject({ organization: null, problems: [{ column: 0 }] });
    const wide = draftRow(['Alder', 'more'], 7, settings(['organization.legalName']), REFERENCE);
    expect(wide).toMatchObject({ line: 7, organization: null, problems: [{ column: 1, value: 'more' }] });
  });

  it('names each bad cell of a row, those whose letters cannot be read too, in the order of its columns', () => {
    const { problems, organization } = drafted({ 'organization.legalName': 'Alder', 'site.place': 'Ques\ufffdel', 'organization.foundedYear': 'soon', 'person.fullName': 'K\ufffdrin Lund', 'person.email': 'nobody' });
    expect(problems.map(({ column }) => column)).toEqual([1, 2, 3, 4]);
    expect(organization).toBeNull();
  });

  it('names the first cell too many and no other that reads well: what stands beside it is shifted', () => {
    const read = settings(['organization.legalName', 'organization.foundedYear']);
    expect(draftRow(['Alder', 'soon', 'x\ufffd', 'more'], 2, read, REFERENCE).problems.map(({ column }) => column)).toEqual([2]);
    expect(draftRow(['Al\ufffder', 'soon', 'more'], 2, read, REFERENCE).problems.map(({ column }) => column)).toEqual([0, 2]);
  });
});
