import fc from 'fast-check';
import { z } from 'zod';
import { affiliations, organizations, people, sites } from '@/db/schema';
import { systemActor, type Actor } from '@/lib/auth/permissions';
import { query } from '@/lib/services/define';
import { mergeRecords } from '@/lib/services/duplicates/merge-records';
import { undoAction } from '@/lib/services/history/undo-action';
import { logContact } from '@/lib/services/outreach/log-contact';
import { archiveOrganization } from '@/lib/services/register/archive-organization';
import { mendOrganization } from '@/lib/services/register/mend-organization';
import { removeSite } from '@/lib/services/register/remove-site';
import { restoreOrganization } from '@/lib/services/register/restore-organization';
import { saveAffiliation } from '@/lib/services/register/save-affiliation';
import { saveMembership } from '@/lib/services/register/save-membership';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { savePerson } from '@/lib/services/register/save-person';
import { saveSite } from '@/lib/services/register/save-site';

const KINDS = ['create', 'rename', 'founded', 'number', 'tag', 'untag', 'bulk', 'site', 'remove-site', 'archive', 'restore', 'merge', 'person', 'affiliate', 'join', 'log', 'undo', 'undo'] as const;

/** One step of a person: what they try, and which of the records there are it falls on. */
export const aDeed = fc.record({ kind: fc.constantFrom(...KINDS), second: fc.boolean(), one: fc.nat(40), other: fc.nat(40), word: fc.nat(5) });
export type TriedDeed = typeof aDeed extends fc.Arbitrary<infer T> ? T : never;

/** So that the first of any sequence falls on something. */
export const BEGINNING: readonly TriedDeed[] = (['create', 'create', 'person', 'person'] as const).map((kind, at) => ({ kind, second: at % 2 === 1, one: at, other: at, word: at + 1 }));

/** What a deed needs to know of the workspace it falls on. */
export const standing = query({
  name: 'test.standing', permission: 'register.read', input: z.strictObject({}),
  run: async ({ db }) => ({
    organizations: await db.select({ id: organizations.id, version: organizations.version, archivedAt: organizations.archivedAt }).from(organizations).orderBy(organizations.id),
    people: await db.select({ id: people.id, version: people.version, archivedAt: people.archivedAt }).from(people).orderBy(people.id),
    sites: await db.select({ id: sites.id, version: sites.version }).from(sites).orderBy(sites.id),
    affiliations: await db.select({ id: affiliations.id }).from(affiliations),
  }),
});

const NAMES = ['Alder Works', 'Birch Fabricating', 'Cedar Hydraulics', 'Dogwood Drilling', 'Elder Electric', 'Fir Machining'];
const NUMBERS = ['123456782', null];
const TAGS = ['CNC', 'Night shift', 'Exporter'];

const from = <T,>(rows: readonly T[], at: number): T | undefined => (rows.length > 0 ? rows[at % rows.length] : undefined);

/** Does a deed; what it falls on may not be there, or may not be changed so: then it is refused like anybody's. */
export const attempt = async (deed: TriedDeed, actor: Actor, earlier: readonly string[], at: { now: Date; acted: (id: string) => void }): Promise<unknown> => {
  const there = await standing(systemActor('register.read'), {});
  const [firm, other] = [from(there.organizations, deed.one), from(there.organizations, deed.other)];
  const [who, someone] = [from(there.people, deed.one), from(there.people, deed.other)];
  const name = `${NAMES[deed.word] ?? ''} ${deed.one}`;
  const mend = (set: Record<string, string | number | null>, tags = {}) => firm && mendOrganization(actor, { id: firm.id, version: firm.version, set, ...tags }, at);
  switch (deed.kind) {
    case 'create': return saveOrganization(actor, {
      legalName: name, kind: deed.word === 0 ? 'association' : 'firm', tags: TAGS.slice(0, deed.word % 3), sites: deed.word > 2 ? [{ place: 'Quesnel', jobsCount: deed.one, jobsBasis: 'payroll', jobsAsOf: '2026-09-30' }] : [],
    }, at);
    case 'rename': return mend({ legalName: name, website: `${deed.one}.example.ca` });
    case 'founded': return mend({ foundedYear: 1980 + deed.word });
    case 'number': return mend({ businessNumber: NUMBERS[deed.word % 2] ?? null });
    case 'tag': return mend({}, { addTags: [TAGS[deed.word % 3] ?? ''] });
    case 'untag': return mend({}, { removeTags: [TAGS[deed.word % 3] ?? ''] });
    case 'bulk': return mendOrganization.many(actor, there.organizations.filter(({ archivedAt }) => archivedAt === null).map(({ id, version }) => ({ id, version, set: { status: deed.word % 2 === 0 ? 'active' : 'closed' }, addTags: [`Bulk ${deed.word}`] })), { ...at, way: 'sheet' });
    case 'site': return firm && saveSite(actor, { organizationId: firm.id, place: 'Mackenzie', jobsCount: deed.word, jobsBasis: 'payroll', jobsAsOf: '2026-09-30' }, at);
    case 'remove-site': { const site = from(there.sites, deed.one); return site && removeSite(actor, site, at); }
    case 'archive': return firm && archiveOrganization(actor, { id: firm.id, version: firm.version }, at);
    case 'restore': return firm && restoreOrganization(actor, { id: firm.id, version: firm.version }, at);
    case 'merge': return deed.word % 2 === 0
      ? firm && other && mergeRecords(actor, { record: 'organization', intoId: firm.id, intoVersion: firm.version, fromId: other.id, fromVersion: other.version }, { ...at, way: 'merge' })
      : who && someone && mergeRecords(actor, { record: 'person', intoId: who.id, intoVersion: who.version, fromId: someone.id, fromVersion: someone.version }, { ...at, way: 'merge' });
    case 'person': return savePerson(actor, { givenName: 'Ada', familyName: name, affiliation: firm && { organizationId: firm.id, title: 'Buyer', primary: true } }, at);
    case 'affiliate': return who && firm && saveAffiliation(actor, { personId: who.id, organizationId: firm.id, title: 'Owner', primary: deed.word === 0, validFrom: `20${10 + deed.word}-01-01`, validTo: deed.word > 2 ? '2025-06-30' : null }, at);
    case 'join': return firm && other && saveMembership(actor, { organizationId: firm.id, associationId: other.id, validFrom: '2020-01-01' }, at);
    case 'log': return firm && logContact(actor, { kind: 'visit', occurredOn: '2026-11-10', summary: name, participants: [{ organizationId: firm.id }, ...(who ? [{ personId: who.id }] : [])], topics: [{ text: `Spoke of ${name}` }] }, at);
    case 'undo': { const id = from(earlier, deed.one); return id && undoAction(actor, { id }, at); }
  }
};
