import { and, asc, eq, exists, inArray, isNull, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { affiliations, organizations, organizationTags, people, searchNames, sites, tags } from '@/db/schema';
import { fold } from '@/lib/domain/register/fold';
import type { SearchableKind } from '@/lib/domain/register/searchable-kind';
import type { ParsedSearch } from '@/lib/domain/search/parse-search';
import { holdsOn } from '../holds-on';

type Filter = Pick<ParsedSearch, 'kind' | 'town' | 'tag'>;

/** Towns are written in many ways: those whose folded name begins as typed. */
const townsCalled = async (db: Handle, town: string): Promise<string[]> =>
  (await db.selectDistinct({ place: sites.place }).from(sites)).flatMap(({ place }) => (place !== null && fold(place).startsWith(town) ? [place] : []));

/** What organizations have in common, as a condition on `organizations`. */
const organizationsLike = async (db: Handle, { kind, town, tag }: Filter): Promise<SQL | undefined> => {
  const here = town === null ? undefined : inArray(organizations.id, db.select({ id: sites.organizationId }).from(sites)
    .where(and(inArray(sites.place, await townsCalled(db, town)), isNull(sites.closedOn))));
  const tagged = tag === null ? undefined : inArray(organizations.id, db.select({ id: organizationTags.organizationId }).from(organizationTags)
    .innerJoin(tags, eq(tags.id, organizationTags.tagId)).where(eq(tags.key, tag)));
  return and(isNull(organizations.archivedAt), kind === null ? undefined : eq(organizations.kind, kind), here, tagged);
};

/** People in use: of a town, of a kind of organization or of a tag are those who work for such an organization. */
const peopleLike = async (db: Handle, filter: Filter, today: string): Promise<SQL | undefined> => {
  const narrowed = filter.kind !== null || filter.town !== null || filter.tag !== null;
  const employed = narrowed ? inArray(people.id, db.select({ id: affiliations.personId }).from(affiliations)
    .innerJoin(organizations, eq(organizations.id, affiliations.organizationId)).where(and(holdsOn(affiliations, today), await organizationsLike(db, filter)))) : undefined;
  return and(isNull(people.archivedAt), employed);
};

/** Records in use that the filters leave, as a condition on the record of a searched name: what is archived is not found. */
export const inUse = async (db: Handle, kind: SearchableKind, filter: Filter, today: string): Promise<SQL> =>
  kind === 'organization'
    ? exists(db.select({ id: organizations.id }).from(organizations).where(and(eq(organizations.id, searchNames.recordId), await organizationsLike(db, filter))))
    : exists(db.select({ id: people.id }).from(people).where(and(eq(people.id, searchNames.recordId), await peopleLike(db, filter, today))));

/** The first records the filters alone leave, by name. */
export const firstInUse = async (db: Handle, kind: SearchableKind, filter: Filter, today: string, limit: number): Promise<string[]> => {
  const rows = kind === 'organization'
    ? await db.select({ id: organizations.id }).from(organizations).where(await organizationsLike(db, filter)).orderBy(asc(organizations.nameKey), asc(organizations.id)).limit(limit)
    : await db.select({ id: people.id }).from(people).where(await peopleLike(db, filter, today)).orderBy(asc(people.nameKey), asc(people.id)).limit(limit);
  return rows.map(({ id }) => id);
};
