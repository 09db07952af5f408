import { and, between, eq, inArray, or } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import {
  activities, affiliations, externalIds, listBases, listRecords, memberships, merges, organizationIndustries, organizations, organizationSubclusters, organizationTags,
  participations, people, searchNames, sites, tags,
} from '@/db/schema';
import type { LookupKeys } from '@/lib/domain/lists/lookup-keys';
import type { ListRecord } from '@/lib/domain/lists/list-record';
import { contactKey, emptyImage, isCall, putExternal, putOrganization, putPerson, type KnownMembership, type RegisterImage } from '@/lib/domain/lists/register-image';
import { salesShareFromColumns } from '@/lib/domain/register/sales-share-columns';
import { SPOKEN_LANGUAGES } from '@/lib/domain/register/spoken-language';
import { chunks } from '@/lib/domain/shared/chunks';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';

type Of = { batchId: string; system: string };

const AT_ONCE = 500;

/** Rows by a list of values, in pieces an engine takes; none asked, none read. */
const inPieces = async <Value, Row>(values: readonly Value[], read: (some: Value[]) => PromiseLike<Row[]>): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const some of chunks([...new Set(values)], AT_ONCE)) rows.push(...await read(some));
  return rows;
};

const ownIds = (ids: readonly string[]) => ids.filter((id) => !isCall(id));

const idsOf = async (db: Handle, keys: LookupKeys, { batchId, system }: Of) => {
  const external = [
    ...await inPieces(keys.organizationIds, (some) => db.select().from(externalIds).where(and(eq(externalIds.system, system), eq(externalIds.record, 'organization'), inArray(externalIds.externalId, some)))),
    ...await inPieces(keys.personIds, (some) => db.select().from(externalIds).where(and(eq(externalIds.system, system), eq(externalIds.record, 'person'), inArray(externalIds.externalId, some)))),
  ];
  // A list that was taken out of this register names records by their own ids; one that was merged since leads on.
  const own = [...ownIds(keys.organizationIds), ...ownIds(keys.personIds)];
  const merged = await inPieces(own, (some) => db.select({ record: merges.record, externalId: merges.fromId, recordId: merges.intoId }).from(merges).where(inArray(merges.fromId, some)));
  external.push(...merged.map((row) => ({ system, ...row })));
  const named = await inPieces([...keys.names, ...keys.personNames], (some) => db.select({ kind: searchNames.kind, id: searchNames.recordId }).from(searchNames).where(inArray(searchNames.key, some)));
  const numbered = await inPieces(keys.numbers, (some) => db.select({ id: organizations.id }).from(organizations).where(inArray(organizations.businessNumber, some)));
  const mailed = await inPieces(keys.emails, (some) => db.select({ id: people.id }).from(people).where(inArray(people.emailKey, some)));
  const lines = await inPieces(keys.lines, (some) => db.select({ record: listRecords.record, id: listRecords.recordId }).from(listRecords).where(and(eq(listRecords.batchId, batchId), inArray(listRecords.line, some))));
  const of = (kind: 'organization' | 'person') => [
    ...external.filter(({ record }) => record === kind).map(({ recordId }) => recordId), ...named.filter((row) => row.kind === kind).map(({ id }) => id),
    ...lines.filter(({ record }) => record === kind).map(({ id }) => id), ...keys.recordIds,
  ];
  return { external, organizationIds: [...of('organization'), ...ownIds(keys.organizationIds), ...numbered.map(({ id }) => id)], personIds: [...of('person'), ...ownIds(keys.personIds), ...mailed.map(({ id }) => id)] };
};

const basesOf = async (db: Handle, kinds: ListRecord[], ids: readonly string[]) => {
  // The kind is the first word of the key: without it the whole table is read, and it grows with the load.
  const rows = await inPieces(ids, (some) => db.select().from(listBases).where(and(inArray(listBases.record, kinds), inArray(listBases.recordId, some))));
  return new Map(rows.map(({ recordId, values }) => [recordId, values]));
};

/** Where this load made a record, by its id: what a later row may name by the line. */
const linesOf = async (db: Handle, batchId: string, record: ListRecord, ids: readonly string[]) => {
  // By the record alone: asked for the load as well, SQLite goes through all that the load made.
  const rows = await inPieces(ids, (some) => db.select({ recordId: listRecords.recordId, line: listRecords.line, deed: listRecords.deed, batchId: listRecords.batchId }).from(listRecords)
    .where(and(inArray(listRecords.recordId, some), eq(listRecords.record, record))));
  return new Map(rows.filter((row) => row.batchId === batchId && row.deed === 'create').map(({ recordId, line }) => [recordId, line]));
};

const putOrganizations = async (db: Handle, image: RegisterImage, ids: readonly string[], { batchId }: Of) => {
  const rows = await inPieces(ids, (some) => db.select().from(organizations).where(inArray(organizations.id, some)));
  const found = rows.map(({ id }) => id);
  const codes = groupBy(await inPieces(found, (some) => db.select().from(organizationIndustries).where(inArray(organizationIndustries.organizationId, some))), ({ organizationId }) => organizationId);
  const links = groupBy(await inPieces(found, (some) => db.select().from(organizationSubclusters).where(inArray(organizationSubclusters.organizationId, some))), ({ organizationId }) => organizationId);
  const tagged = groupBy(await inPieces(found, (some) => db.select({ organizationId: organizationTags.organizationId, name: tags.name }).from(organizationTags)
    .innerJoin(tags, eq(tags.id, organizationTags.tagId)).where(inArray(organizationTags.organizationId, some))), ({ organizationId }) => organizationId);
  const placed = await inPieces(found, (some) => db.select().from(sites).where(inArray(sites.organizationId, some)));
  const all = [...found, ...placed.map(({ id }) => id)];
  const [bases, lines] = [await basesOf(db, ['organization', 'site'], all), await linesOf(db, batchId, 'organization', found)];
  const sitesOf = groupBy(placed, ({ organizationId }) => organizationId);
  for (const row of rows) {
    putOrganization(image, {
      id: row.id, line: lines.get(row.id) ?? null, version: row.version, base: bases.get(row.id) ?? {}, archived: row.archivedAt !== null,
      fields: {
        legalName: row.legalName, tradeNames: row.tradeNames, kind: row.kind, status: row.status, businessNumber: row.businessNumber, website: row.website,
        rightsHolder: row.rightsHolder, parentId: row.parentId, ownerId: row.ownerId, foundedYear: row.foundedYear, about: row.about,
        industries: (codes.get(row.id) ?? []).map(({ naicsCode, share, primary }) => ({ naicsCode, share, primary })).sort((a, b) => (a.naicsCode < b.naicsCode ? -1 : 1)),
        subclusters: (links.get(row.id) ?? []).map(({ clusterCode, subclusterCode, role, source, asOf, ...share }) => ({ clusterCode, subclusterCode, role, share: salesShareFromColumns(share), source, asOf })),
        tags: (tagged.get(row.id) ?? []).map(({ name }) => name),
      },
      sites: (sitesOf.get(row.id) ?? []).map(({ id, version, organizationId, createdAt, createdBy, updatedAt, updatedBy, ...fields }) => ({ id, line: null, version, base: bases.get(id) ?? {}, fields })),
    });
  }
};

const putPeople = async (db: Handle, image: RegisterImage, ids: readonly string[], { batchId }: Of) => {
  const rows = await inPieces(ids, (some) => db.select().from(people).where(inArray(people.id, some)));
  const found = rows.map(({ id }) => id);
  const roles = await inPieces(found, (some) => db.select({ role: affiliations, name: organizations.legalName }).from(affiliations)
    .innerJoin(organizations, eq(organizations.id, affiliations.organizationId)).where(inArray(affiliations.personId, some)));
  const [bases, lines] = [await basesOf(db, ['person', 'affiliation'], [...found, ...roles.map(({ role }) => role.id)]), await linesOf(db, batchId, 'person', found)];
  const rolesOf = groupBy(roles.sort((a, b) => (a.role.id < b.role.id ? -1 : 1)), ({ role }) => role.personId);
  for (const row of rows) {
    putPerson(image, {
      id: row.id, line: lines.get(row.id) ?? null, version: row.version, base: bases.get(row.id) ?? {}, archived: row.archivedAt !== null,
      fields: {
        givenName: row.givenName || null, familyName: row.familyName || null, pronoun: row.pronoun, languages: SPOKEN_LANGUAGES.filter((language) => row.languages.includes(language)),
        email: row.email, phone: row.phone, preferredChannel: row.preferredChannel, doNotContactSince: row.doNotContactSince, about: row.about,
      },
      affiliations: (rolesOf.get(row.id) ?? []).map(({ role: { id, version, organizationId, title, flags, primary, validFrom, validTo }, name }) => (
        { id, line: null, version, base: bases.get(id) ?? {}, organizationName: name, fields: { organizationId, title, flags, primary, validFrom, validTo } }
      )),
    });
  }
};

const putMemberships = async (db: Handle, image: RegisterImage) => {
  const ids = [...image.organizations.keys(), ...image.people.keys()];
  const rows = [
    ...await inPieces(ids, (some) => db.select().from(memberships).where(inArray(memberships.organizationId, some))),
    ...await inPieces(ids, (some) => db.select().from(memberships).where(inArray(memberships.personId, some))),
  ];
  const known = rows.map(({ id, version, organizationId, personId, associationId, membershipClass, validFrom, validTo }): KnownMembership => (
    { id, line: null, version, base: {}, fields: { organizationId, personId, associationId, membershipClass, validFrom, validTo } }
  ));
  for (const [member, own] of groupBy(known, ({ fields }) => fields.organizationId ?? fields.personId ?? '')) image.memberships.set(member, own);
};

/** Contacts the one who brings the list may read: a list must not tell that another exists. */
const putContacts = async (ctx: Pick<QueryContext, 'db' | 'actor'>, image: RegisterImage, days: readonly string[]) => {
  const seen = visibleActivities(ctx);
  const inOrder = [...days].sort();
  const [first, last] = [inOrder[0] ?? '', inOrder.at(-1) ?? ''];
  // Of whom it is, and the days between the first and the last: every day of a piece with every record of it would be as many searches of an index.
  const of = (member: typeof participations.organizationId | typeof participations.personId, ids: readonly string[]) => inPieces(ids, (some) => ctx.db
    .select({ kind: activities.kind, occurredOn: activities.occurredOn, summary: activities.summary, organizationId: participations.organizationId, personId: participations.personId })
    .from(participations).innerJoin(activities, eq(activities.id, participations.activityId))
    .where(and(inArray(member, some), between(participations.occurredOn, first, last), seen === undefined ? undefined : or(seen, eq(activities.authorId, ctx.actor.id)))));
  const rows = [...await of(participations.organizationId, [...image.organizations.keys()]), ...await of(participations.personId, [...image.people.keys()])];
  for (const row of rows) image.contacts.add(contactKey(row));
};

/** The ids the list's own system has for the records that were found: two ids are two records. Asked for the system as well, SQLite goes through all of it. */
const otherIds = async (db: Handle, { organizations: firms, people: persons }: RegisterImage, { system }: Of) => {
  const rows = await inPieces([...firms.keys(), ...persons.keys()], (some) => db.select().from(externalIds).where(inArray(externalIds.recordId, some)));
  return rows.filter((row) => row.system === system);
};

/** What the register knows of everything a piece of a list may mean, read in bulk. */
export const knownFacts = async (ctx: Pick<QueryContext, 'db' | 'actor'>, keys: LookupKeys, of: Of): Promise<RegisterImage> => {
  const { db } = ctx;
  const image = emptyImage();
  const { external, organizationIds, personIds } = await idsOf(db, keys, of);
  await putOrganizations(db, image, organizationIds, of);
  await putPeople(db, image, personIds, of);
  if (keys.memberships) await putMemberships(db, image);
  if (keys.days.length > 0) await putContacts(ctx, image, keys.days);
  for (const { record, externalId, recordId } of [...external, ...await otherIds(db, image, of)]) putExternal(image, record, recordId, externalId);
  return image;
};
