import { and, asc, eq, inArray } from 'drizzle-orm';
import { affiliations, organizations, people } from '@/db/schema';
import { COUNTED_ROWS, PAGE_ROWS } from '@/lib/domain/register/page-number';
import { PeopleListInput } from '@/lib/domain/register/people-list-input';
import { personName } from '@/lib/domain/register/person-name';
import { reachOf } from '@/lib/domain/register/reach-of';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query } from '../define';
import { countUpTo } from './count-up-to';
import { holdsOn } from '../holds-on';
import { peopleFilter } from './people-filter';
import { recordsNamed } from './records-named';

/** One page of the register's people: by match when searched, else by family name. */
export const listPeople = query({
  name: 'register.list-people',
  permission: 'register.read',
  input: PeopleListInput,
  run: async ({ db, today }, { q, page, ...filter }) => {
    const matching = peopleFilter(db, filter, today);
    const offset = (page - 1) * PAGE_ROWS;
    const named = q === undefined ? null : await recordsNamed(db, 'person', q, matching);
    const where = named ? and(matching, named.onPage(offset)) : matching;
    const [counted, found] = await Promise.all([
      named?.counted ?? countUpTo(db, people, where, COUNTED_ROWS),
      db
        .select({
          id: people.id, givenName: people.givenName, familyName: people.familyName, email: people.email, phone: people.phone,
          preferredChannel: people.preferredChannel, doNotContactSince: people.doNotContactSince, sample: people.sample,
        })
        .from(people)
        .where(where)
        .orderBy(asc(people.nameKey), asc(people.id))
        .limit(PAGE_ROWS)
        .offset(named ? 0 : offset),
    ]);
    const rows = named ? named.inOrder(found) : found;
    const roles = rows.length === 0 ? [] : await db
      .select({
        personId: affiliations.personId, organizationId: organizations.id, organizationName: organizations.legalName,
        title: affiliations.title, primary: affiliations.primary,
      })
      .from(affiliations)
      .innerJoin(organizations, eq(organizations.id, affiliations.organizationId))
      .where(and(inArray(affiliations.personId, rows.map(({ id }) => id)), holdsOn(affiliations, today)))
      .orderBy(asc(affiliations.id));
    const rolesOf = groupBy(roles, ({ personId }) => personId);
    return {
      rows: rows.map(({ givenName, familyName, ...row }) => ({
        ...row,
        ...reachOf(row, today),
        name: personName({ givenName, familyName }),
        affiliations: (rolesOf.get(row.id) ?? [])
          .sort((a, b) => Number(b.primary) - Number(a.primary))
          .map(({ personId, ...role }) => role),
      })),
      ...counted,
      page,
      pageRows: PAGE_ROWS,
      today,
    };
  },
});

export type PersonRow = Awaited<ReturnType<typeof listPeople>>['rows'][number];
