import type { ColumnSort } from '@/components/ui/sort-head';
import type { OrganizationSort, SortDirection } from '@/lib/domain/register/organization-list-input';

const FIELDS = ['q', 'kind', 'status', 'subcluster', 'place', 'region', 'owner', 'tag', 'association', 'archived', 'sort', 'dir', 'page'] as const;

export type ListAddress = Partial<Record<(typeof FIELDS)[number], string>>;

/** The state of the list as it stands in an address: known fields with a value, everything else left out. */
export const listAddress = (params: Readonly<Record<string, string | string[] | undefined>>): ListAddress =>
  Object.fromEntries(FIELDS.flatMap((field) => {
    const value = params[field];
    return typeof value === 'string' && value.trim() !== '' ? [[field, value]] : [];
  }));

export const listHref = (address: ListAddress): string => {
  const words = new URLSearchParams(address).toString();
  return words ? `/organizations?${words}` : '/organizations';
};

const FIRST: Record<'name' | 'jobs', SortDirection> = { name: 'asc', jobs: 'desc' };

/** What the head of a column leads to: its own order, and the other way round on the second press. */
export const columnSort = (address: ListAddress, by: 'name' | 'jobs', shown: { sort: OrganizationSort; dir: SortDirection }): ColumnSort => {
  const { page: _page, ...kept } = address;
  const here = shown.sort === by;
  const dir = here && shown.dir === FIRST[by] ? (FIRST[by] === 'asc' ? 'desc' : 'asc') : FIRST[by];
  return { href: listHref({ ...kept, sort: by, dir }), direction: here ? (shown.dir === 'asc' ? 'ascending' : 'descending') : undefined };
};
