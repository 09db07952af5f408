import type { Column, SQL } from 'drizzle-orm';
import type { activities, cases, organizations, people } from '@/db/schema';
import type { Permission } from '@/lib/auth/permissions';
import type { Cell } from '@/lib/domain/sheet/cell';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';

export type Asked = Column | SQL;

/** Where a column of a list has its values. Every statement about a list is put together from these, never from what an address says. */
export type SheetColumn = {
  /** One value for each record: a column, or a subquery on the record's own row. A yes or no is 1 or 0. */
  value: Asked;
  /** The folded form of a text, where one is stored. */
  key?: Asked;
  /** By what it is sorted where the value is a code. */
  sort?: Asked;
  /** Never null: an index can be walked in its order. */
  always?: boolean;
  /** Of a list: whether it holds one of these. */
  any?: (codes: readonly string[]) => SQL;
  /** Of a list: whether it holds anything. */
  filled?: SQL;
  /** What a cell shows, read for the rows of a block at once; without it the value itself. */
  load?: (ids: readonly string[]) => Promise<ReadonlyMap<string, Cell>>;
  /** Without this right the list has no such column: it can neither be shown nor filtered nor sorted by. */
  permission?: Permission;
};

export type SheetSource = {
  table: typeof organizations | typeof people | typeof activities | typeof cases;
  fields: readonly SheetField[];
  columns: Readonly<Record<string, SheetColumn>>;
  /** What the list is sorted by in the end, so that no two rows stand in the same place; never null. */
  last: readonly { by: Asked; dir: 'asc' | 'desc' }[];
};
