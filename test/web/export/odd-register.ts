import { facilitator } from '../../services/register/register-fixtures';
import { logContact } from '@/lib/services/outreach/log-contact';
import { saveAffiliation } from '@/lib/services/register/save-affiliation';
import { saveMembership } from '@/lib/services/register/save-membership';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { savePerson } from '@/lib/services/register/save-person';

type Organization = Parameters<typeof saveOrganization>[1];
const organization = (legalName: string, more: Partial<Organization> = {}) => saveOrganization(facilitator, { legalName, kind: 'firm', ...more } as Organization);
const link = (subclusterCode: string, role: 'producer' | 'manufacturer' | 'service') => ({ clusterCode: 'mining', subclusterCode, role });

/** A register of everything lists find hard: letters, marks and breaks in names, formulas, bands, namesakes, roles that ended, contacts of several. */
export const layOutOddRegister = async (): Promise<void> => {
  const [chamber, society] = [await organization('Chamber; Cariboo | "Gold, Quartz"', { kind: 'association' }), await organization('Société des géologues', { kind: 'professional_society' })];
  const alder = await organization('Alder Drilling Ltd.', {
    tradeNames: ['Alder, Birch & Co', 'A; B', '12" Pipe', '=cmd|\'/c calc\'!A1'], tags: ['north, far', 'émeraude', '007', '+1 250'], foundedYear: 1999, businessNumber: '123456782',
    website: 'alder.example.ca/?a=1&b=2', about: '  "First" line, with marks\nSecond line; 1,5 m\n\n=SUM(A1:A9)\n⛏ done', industries: [{ naicsCode: '811310', primary: true }, { naicsCode: '332710' }],
    subclusters: [link('services', 'producer'), link('manufacturing', 'manufacturer')],
    sites: [
      { name: 'Yard 1', place: 'Prince George', regionCode: '5953', address: '1 Ospika, Unit "B"', jobsCount: 25, jobsBasis: 'stated', lat: 53.9171, lng: -122.7497 }, { name: 'Yard 2', place: 'Prince George', regionCode: '5953', address: '2 Ospika', jobsLow: 10, jobsHigh: 19, jobsBasis: 'band' },
      { name: 'Shop', place: 'Prince George', regionCode: '5953', jobsCount: 40, jobsBasis: 'estimated' }, { place: 'Wells', regionCode: '5941', jobsLow: 500, jobsBasis: 'band' },
    ],
  });
  const namesake = await organization('Grand Supply Ltd', { sites: [{ place: 'Prince George', regionCode: '5953' }] });
  const other = await organization('Grand Supply Ltd', { sites: [{ place: 'Wells', regionCode: '5941' }, { place: 'Quesnel', jobsCount: 0, jobsBasis: 'stated' }, { place: 'Atlin' }], subclusters: [link('services', 'service')] });
  const near = await organization('Grand Supply 2 Ltd', { kind: 'indigenous_business', status: 'seasonal', sites: [{ place: 'Prince George', regionCode: '5953' }] });
  await organization('Øst & Fils Ltée 🏔', { kind: 'ngo', status: 'moved_out', about: '+1 250 562-1234' });
  const person = (given: Omit<Parameters<typeof savePerson>[1], 'languages'> & { languages?: ('en' | 'fr' | 'crx')[] }) => savePerson(facilitator, given);
  const ana = await person({ givenName: 'Ana', familyName: 'Côté-Li', email: 'ana@alder.example.ca', phone: '+1 250 562-1234 ext 7', languages: ['en', 'crx'], preferredChannel: 'in_person', about: 'Likes "tea"\n=1+1' });
  const twin = await person({ givenName: 'Ana', familyName: 'Côté-Li', phone: '0250 555 0110' });
  const sole = await person({ familyName: 'Ōkubo', phone: '+12505550134' });
  const left = await person({ givenName: 'Jean-Marc', familyName: 'O\'Neil; Jr', email: 'jm@left.example.ca', doNotContactSince: '2026-01-05' });
  const role = (personId: string, organizationId: string, title: string | null, validFrom: string | null, validTo: string | null = null, primary = false) =>
    saveAffiliation(facilitator, { personId, organizationId, title, validFrom, validTo, primary });
  await role(ana.id, alder.id, 'CEO, "acting"', '2020-02-29', null, true);
  await role(ana.id, alder.id, 'Purchasing', '2021-01-01');
  await role(ana.id, alder.id, 'Clerk', '2001-01-01', '2009-12-31');
  await role(ana.id, near.id, 'Director', null);
  await role(twin.id, other.id, null, null, null, true);
  await role(sole.id, namesake.id, '-Foreman', '2019-05-01', '2020-05-01');
  await role(sole.id, namesake.id, '@Owner', '2020-05-02', null, true);
  await role(left.id, society.id, 'Past president', '2010-01-01', '2012-01-01');
  const member = (of: { organizationId?: string; personId?: string }, associationId: string, membershipClass: string | null, validFrom: string | null, validTo: string | null = null) =>
    saveMembership(facilitator, { ...of, associationId, membershipClass, validFrom, validTo });
  await member({ organizationId: alder.id }, chamber.id, 'Gold; "A"', '2015-01-01', '2018-12-31');
  await member({ organizationId: alder.id }, chamber.id, 'Gold; "A"', '2020-01-01');
  await member({ organizationId: other.id }, chamber.id, null, null);
  await member({ personId: ana.id }, society.id, 'P.Geo.', '2022-06-01');
  const contact = (given: Parameters<typeof logContact>[1]) => logContact(facilitator, given);
  await contact({ kind: 'visit', channel: 'in_person', occurredOn: '2026-03-01', summary: '=HYPERLINK("x"), they said; "more"', details: 'Line one\r\nLine two\n\n  - a list\n3,5\u00a0% of «\u202fsales\u202f»', topics: [{ text: 'Hiring; two welders' }, { text: 'Road, bans' }], participants: [{ organizationId: alder.id }, { personId: ana.id, organizationId: alder.id }, { personId: twin.id }] });
  await contact({ kind: 'call', occurredOn: '2026-03-01', summary: 'Grand Supply of Quesnel', confidentiality: 'public', participants: [{ organizationId: other.id }] });
  await contact({ kind: 'call', occurredOn: '2026-03-01', summary: 'Grand Supply of Quesnel', participants: [{ organizationId: namesake.id }] });
  await contact({ kind: 'meeting', occurredOn: '2025-12-31', summary: 'Naïve café ☕', details: '0042', confidentiality: 'sealed', participants: [{ personId: sole.id, organizationId: namesake.id }, { organizationId: near.id }] });
};
