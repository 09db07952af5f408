import { and, asc, desc, eq, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, users } from '@/db/schema';
import { OrganizationListInput } from '@/lib/domain/register/organization-list-input';
import { COUNTED_ROWS, PAGE_ROWS } from '@/lib/domain/register/page-number';
import { query } from '../define';
import { countUpTo } from './count-up-to';
import { organizationFilter } from './organization-filter';
import { organizationParts } from './organization-parts';
import { recordsNamed } from './records-named';

type Order = Pick<OrganizationListInput, 'sort' | 'dir'>;

const own = {
  id: organizations.id, name: organizations.legalName, kind: organizations.kind, status: organizations.status,
  rightsHolder: organizations.rightsHolder, sample: organizations.sample, ownerId: organizations.ownerId, ownerName: users.name,
  updatedAt: organizations.updatedAt, version: organizations.version,
};

const rowsOf = (db: Handle, where: SQL | undefined, order: SQL[], limit: number, offset: number) =>
  db.select(own).from(organizations).leftJoin(users, eq(users.id, organizations.ownerId)).where(where).orderBy(...order).limit(limit).offset(offset);

/** One page in the order of a sort. Unknown jobs follow known ones in either direction, by name. */
const pageInOrder = async (db: Handle, where: SQL | undefined, { sort, dir }: Order, offset: number) => {
  const turn = dir === 'asc' ? asc : desc;
  const byName = [asc(organizations.nameKey), asc(organizations.id)];
  // All columns turn together, so that each order is one walk along an index.
  if (sort === 'updated') return rowsOf(db, where, [turn(organizations.updatedAt), turn(organizations.id)], PAGE_ROWS, offset);
  if (sort !== 'jobs') return rowsOf(db, where, [turn(organizations.nameKey), turn(organizations.id)], PAGE_ROWS, offset);
  const known = and(where, isNotNull(organizations.jobsTotal));
  const rows = await rowsOf(db, known, [turn(organizations.jobsTotal), turn(organizations.nameKey), turn(organizations.id)], PAGE_ROWS, offset);
  if (rows.length === PAGE_ROWS) return rows;
  const before = rows.length > 0 ? offset + rows.length : (await countUpTo(db, organizations, known, offset)).total;
  const unknown = and(where, isNull(organizations.jobsTotal));
  return [...rows, ...(await rowsOf(db, unknown, byName, PAGE_ROWS - rows.length, Math.max(0, offset - before)))];
};

/** One page of the register's organizations, filtered and in order, with how many there are. */
export const listOrganizations = query({
  name: 'register.list-organizations',
  permission: 'register.read',
  input: OrganizationListInput,
  run: async ({ db, today }, { q, sort, dir, page, ...filter }) => {
    const offset = (page - 1) * PAGE_ROWS;
    const matching = await organizationFilter(db, filter, today);
    const named = q === undefined ? null : await recordsNamed(db, 'organization', q, matching);
    const where = named ? and(matching, sort === 'match' ? named.onPage(offset) : named.any()) : matching;
    const [counted, rows] = await Promise.all([
      named?.counted ?? countUpTo(db, organizations, where, COUNTED_ROWS),
      named && sort === 'match' ? rowsOf(db, where, [], PAGE_ROWS, 0).then(named.inOrder) : pageInOrder(db, where, { sort, dir }, offset),
    ]);
    const partsOf = await organizationParts(db, rows.map(({ id }) => id));
    return {
      rows: rows.map((row) => ({ ...row, ...partsOf(row.id) })),
      ...counted,
      page,
      pageRows: PAGE_ROWS,
      sort,
      dir,
      today,
    };
  },
});

export type OrganizationRow = Awaited<ReturnType<typeof listOrganizations>>['rows'][number];
