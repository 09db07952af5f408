import { z } from 'zod';
import { listChoice } from './list-choice';
import { listText } from './list-text';
import { ORGANIZATION_KINDS } from './organization-kind';
import { ORGANIZATION_STATUSES } from './organization-status';
import { PageNumber } from './page-number';

export const ORGANIZATION_SORTS = ['match', 'name', 'jobs', 'updated'] as const;
export type OrganizationSort = (typeof ORGANIZATION_SORTS)[number];

export const SORT_DIRECTIONS = ['asc', 'desc'] as const;
export type SortDirection = (typeof SORT_DIRECTIONS)[number];

/** What the list of organizations is narrowed to by the fields above it; absent and empty mean the same. */
export const organizationNarrowing = {
  q: listText(200),
  kind: listChoice(ORGANIZATION_KINDS),
  status: listChoice(ORGANIZATION_STATUSES),
  /** 'cluster code/sub-cluster code'. */
  subcluster: listText(130),
  place: listText(100),
  region: listText(32),
  /** A user's id, or 'none'. */
  owner: listText(64),
  /** A tag's name. */
  tag: listText(40),
  /** The association whose members are listed. */
  association: listText(64),
  archived: listChoice(['yes']),
};

const NATURAL: Record<OrganizationSort, SortDirection> = { match: 'asc', name: 'asc', jobs: 'desc', updated: 'desc' };

/**
 * The state of the list of organizations, as it stands in the address of the page. Without a sort, a search is ordered
 * by how well names match and everything else by name; unknown jobs come last in either direction.
 */
export const OrganizationListInput = z
  .object({
    ...organizationNarrowing,
    sort: listChoice(ORGANIZATION_SORTS),
    dir: listChoice(SORT_DIRECTIONS),
    page: PageNumber,
  })
  .transform((input) => {
    const sort = input.sort === 'match' && !input.q ? 'name' : (input.sort ?? (input.q ? 'match' : 'name'));
    return { ...input, sort, dir: sort === 'match' ? NATURAL.match : (input.dir ?? NATURAL[sort]) };
  });
export type OrganizationListInput = z.output<typeof OrganizationListInput>;
