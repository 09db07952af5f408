import { describe, expect, it } from 'vitest';
import { recogniseColumns } from '@/lib/domain/lists/recognise-columns';

const of = (headings: string, values: Record<string, string[]> = {}) => {
  const names = headings.split('|');
  return recogniseColumns(names, (column) => values[names[column] ?? ''] ?? []).map((field) => field ?? '');
};

describe('recognising the columns of a list', () => {
  it('knows an export of Outlook', () => {
    expect(of('First Name|Last Name|Company|Job Title|Business Street|Business City|Business Phone|E-mail Address|Notes|Web Page')).toEqual([
      'person.givenName', 'person.familyName', 'organization.legalName', 'affiliation.title', 'site.address', 'site.place', 'person.phone', 'person.email', 'activity.summary', 'organization.website',
    ]);
  });

  it('knows exports of HubSpot and Salesforce', () => {
    expect(of('Record ID - Contact|First Name|Last Name|Email|Phone Number|Associated Company|Last Activity Date|Company Domain Name')).toEqual([
      'person.externalId', 'person.givenName', 'person.familyName', 'person.email', 'person.phone', 'organization.legalName', 'activity.occurredOn', 'organization.website',
    ]);
    expect(of('Account ID|Account Name|Billing City|Billing Street|Employees|Type|Website|Contact ID|Full Name')).toEqual([
      'organization.externalId', 'organization.legalName', 'site.place', 'site.address', 'site.jobs', 'organization.kind', 'organization.website', 'person.externalId', 'person.fullName',
    ]);
  });

  it('knows French headings', () => {
    expect(of("Nom de l'entreprise|Ville|Nombre d'employés|Prénom|Nom de famille|Courriel|N° de téléphone|Poste|Dernier contact|Mots-clés")).toEqual([
      'organization.legalName', 'site.place', 'site.jobs', 'person.givenName', 'person.familyName', 'person.email', 'person.phone', 'affiliation.title', 'activity.occurredOn', 'organization.tags',
    ]);
  });

  it('reads "Name" and "ID" by what stands beside them', () => {
    expect(of('ID|Name|City')).toEqual(['organization.externalId', 'organization.legalName', 'site.place']);
    expect(of('ID|Name|Company')).toEqual(['organization.externalId', 'person.fullName', 'organization.legalName']);
  });

  it('looks at the values where a heading says nothing', () => {
    expect(of('A|B|C', {
      A: ['Alder Ltd', 'Birch Inc.', 'Cedar Society'], B: ['a@example.ca', 'b@example.ca', 'c@example.ca'], C: ['250-555-0101', '(250) 555-0102', '250 555 0103'],
    })).toEqual(['organization.legalName', 'person.email', 'person.phone']);
  });
});
