import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { activities, affiliations, listRecords, memberships, organizations, people, sites } from '@/db/schema';
import { z } from 'zod';
import { LIST_RECORDS, type ListRecord } from '@/lib/domain/lists/list-record';
import { personName } from '@/lib/domain/register/person-name';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { findList } from './find-list';

type Told = { name: string; path: string };

const PAGE = 50;

/** The name of each record and the page it stands on; a record that is gone is not among them. */
const toldOf = async (db: Handle, record: ListRecord, ids: string[]): Promise<Map<string, Told>> => {
  if (ids.length === 0) return new Map();
  const firm = { name: organizations.legalName, on: organizations.id };
  const rows = record === 'person'
    ? (await db.select({ id: people.id, givenName: people.givenName, familyName: people.familyName }).from(people).where(inArray(people.id, ids)))
      .map(({ id, ...name }) => ({ id, name: personName(name), path: `/people/${id}` }))
    : record === 'activity'
      ? (await db.select({ id: activities.id, name: activities.summary }).from(activities).where(inArray(activities.id, ids))).map((row) => ({ ...row, path: `/outreach/${row.id}` }))
      : record === 'affiliation'
        ? (await db.select({ id: affiliations.id, personId: affiliations.personId, givenName: people.givenName, familyName: people.familyName, firm: organizations.legalName }).from(affiliations)
          .innerJoin(people, eq(people.id, affiliations.personId)).innerJoin(organizations, eq(organizations.id, affiliations.organizationId)).where(inArray(affiliations.id, ids)))
          .map(({ id, personId, firm: at, ...name }) => ({ id, name: `${personName(name)}, ${at}`, path: `/people/${personId}` }))
        : (record === 'site'
          ? await db.select({ id: sites.id, ...firm }).from(sites).innerJoin(organizations, eq(organizations.id, sites.organizationId)).where(inArray(sites.id, ids))
          : record === 'membership'
            ? await db.select({ id: memberships.id, ...firm }).from(memberships).innerJoin(organizations, eq(organizations.id, memberships.associationId)).where(inArray(memberships.id, ids))
            : await db.select({ id: organizations.id, ...firm }).from(organizations).where(inArray(organizations.id, ids)))
          .map(({ id, name, on }) => ({ id, name, path: `/organizations/${on}` }));
  return new Map(rows.map(({ id, name, path }) => [id, { name, path }]));
};

/** What a load made and changed, by the line it came from: a page of one kind of record, with its name and where it stands. */
export const madeRecords = query({
  name: 'lists.records',
  permission: 'register.write',
  input: z.strictObject({ id: RecordId, record: z.enum(LIST_RECORDS).default('organization'), page: z.coerce.number().int().min(1).max(100_000).default(1) }),
  run: async (ctx, { id, record, page }) => {
    const { db } = ctx;
    await findList(ctx, id);
    const these = and(eq(listRecords.batchId, id), eq(listRecords.record, record));
    const [all] = await db.select({ total: count() }).from(listRecords).where(these);
    const rows = await db.select({ line: listRecords.line, recordId: listRecords.recordId, deed: listRecords.deed }).from(listRecords).where(these)
      .orderBy(asc(listRecords.line), asc(listRecords.recordId)).limit(PAGE).offset((page - 1) * PAGE);
    const told = await toldOf(db, record, rows.map(({ recordId }) => recordId));
    return { rows: rows.map((row) => ({ ...row, record, ...(told.get(row.recordId) ?? { name: null, path: null }) })), page, pageSize: PAGE, total: Number(all?.total ?? 0) };
  },
});
export type MadeRecord = Awaited<ReturnType<typeof madeRecords>>['rows'][number];
