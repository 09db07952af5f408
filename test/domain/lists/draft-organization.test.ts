import { describe, expect, it } from 'vitest';
import { drafted } from './list-fixture';

const given = (row: Record<string, string>) => {
  const { organization, problems } = drafted({ 'organization.legalName': 'Alder Ltd', ...row });
  return problems.length > 0 ? problems.map(({ value, says }) => `${value}: ${says}`) : organization?.given;
};

describe('the organization of a row', () => {
  it('is only what the row says: an empty cell is no word', () => {
    expect(given({ 'organization.website': '', 'organization.tags': 'north; steel' })).toEqual({ legalName: 'Alder Ltd', tags: ['north', 'steel'] });
  });

  it('has codes of the classification, by number among words or by title', () => {
    expect(given({ 'organization.industries': '213117 - Drilling; 3323' })).toMatchObject({ industries: ['213117', '3323'] });
    expect(given({ 'organization.industries': 'Contract drilling (except oil and gas)' })).toMatchObject({ industries: ['213117'] });
    expect(given({ 'organization.industries': '2131171' })).toEqual([expect.stringContaining('2131171: This code is not in NAICS')]);
  });

  it('has sub-clusters by their names, and none that is not defined', () => {
    expect(given({ 'organization.subclusters': 'Mining-related services' })).toMatchObject({ subclusters: ['mining/services'] });
    expect(given({ 'organization.subclusters': 'Forestry' })).toEqual([expect.stringContaining('no sub-cluster "Forestry"')]);
  });

  it('was founded in a year, however that is said, and not in one to come', () => {
    expect([given({ 'organization.foundedYear': 'since 1988' }), given({ 'organization.foundedYear': 'Est. 1988' })]).toMatchObject([{ foundedYear: 1988 }, { foundedYear: 1988 }]);
    expect([given({ 'organization.foundedYear': "1990's" }), given({ 'organization.foundedYear': '2031' })]).toEqual([[expect.stringContaining('four digits')], [expect.stringMatching(/2031/)]]);
  });

  it('is named: neither by nothing nor by the sum at the foot of the sheet', () => {
    expect(drafted({ 'organization.legalName': '', 'organization.website': 'alder.example' }).problems).toMatchObject([{ column: 1 }]);
    expect(drafted({ 'organization.legalName': 'TOTAL', 'site.jobs': '400' }).problems).toMatchObject([{ column: 0, value: 'TOTAL' }]);
  });

  it('keeps telephones and addresses of nobody in particular with its description', () => {
    expect(given({ 'organization.phone': '250-555-0101', 'organization.email': 'info@alder.example', 'organization.about': 'Drills' }))
      .toMatchObject({ about: 'Drills\nTelephone: 250-555-0101\nE-mail: info@alder.example' });
  });
});
