import { and, eq, gt, isNull, lt, or, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { SheetView, ViewSort } from '@/lib/domain/sheet/sheet-view';
import { messages } from '@/lib/messages';
import { invalid } from './errors';
import type { Asked, SheetSource } from './sheet-column';

export type OrderTerm = { by: Asked; dir: ViewSort['dir']; always: boolean };

const termsOf = ({ columns }: SheetSource, id: string, dir: ViewSort['dir'], whole: boolean): OrderTerm[] => {
  const column = columns[id];
  if (!column) return [];
  const first = column.sort ?? column.key ?? column.value;
  const terms = [{ by: first, dir, always: (column.always ?? false) && column.sort === undefined }];
  // Of a group every row stands together, so values of one name are told apart.
  return whole && first !== column.value ? [...terms, { by: column.value, dir: 'asc', always: false }] : terms;
};

/** Groups first, then the sorts asked for, then what no two rows share. What is not known comes last in either direction. */
export const orderTerms = (source: SheetSource, { sorts, groups }: Pick<SheetView, 'sorts' | 'groups'>): OrderTerm[] => {
  const grouped = groups.flatMap((id) => termsOf(source, id, sorts.find((sort) => sort.id === id)?.dir ?? 'asc', true));
  const sorted = sorts.filter(({ id }) => !groups.includes(id)).flatMap(({ id, dir }) => termsOf(source, id, dir, false));
  const [first] = sorted;
  // A list sorted by name alone turns as a whole, so that it is one walk along its index.
  const turned = sorted.length === 1 && grouped.length === 0 && first?.by === source.last[0]?.by ? first?.dir : undefined;
  const last = source.last.filter(({ by }) => by !== first?.by).map(({ by, dir }) => ({ by, dir: turned ?? dir, always: true }));
  return [...grouped, ...sorted, ...last];
};

export const orderBy = (terms: readonly OrderTerm[]): SQL[] =>
  terms.map(({ by, dir, always }) => {
    if (always) return dir === 'asc' ? sql`${by} asc` : sql`${by} desc`;
    return dir === 'asc' ? sql`${by} asc nulls last` : sql`${by} desc nulls last`;
  });

const Held = z.array(z.union([z.string().max(400), z.number(), z.null()])).max(12);

/** The place of a row in the order, as a text to go on from. */
export const placeText = (values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(values.map((value) => (value instanceof Date ? value.getTime() : value ?? null)))).toString('base64url');

const heldOf = (after: string, terms: readonly OrderTerm[]) => {
  try {
    const held = Held.parse(JSON.parse(Buffer.from(after, 'base64url').toString('utf8')));
    if (held.length === terms.length) return held;
  } catch {
    // Falls through: a text that says no place is refused like one of another order.
  }
  throw invalid(messages.errors.invalid, { after: messages.errors.invalid });
};

/** The rows that come after one, whose place in the same order is `after`. */
export const rowsAfter = (after: string, terms: readonly OrderTerm[]): SQL | undefined => {
  const held = heldOf(after, terms).map((value, at) => ((terms[at]?.by as { dataType?: string }).dataType === 'date' && typeof value === 'number' ? new Date(value) : value));
  const same = (at: number): SQL => { const by = terms[at]?.by as Parameters<typeof eq>[0]; return held[at] === null ? isNull(by) : eq(by, held[at]); };
  const beyond = (at: number): SQL | undefined => {
    const term = terms[at];
    if (!term || held[at] === null) return undefined;
    const by = term.by as Parameters<typeof eq>[0];
    const further = term.dir === 'asc' ? gt(by, held[at]) : lt(by, held[at]);
    return term.always ? further : or(further, isNull(by));
  };
  const ways = terms.flatMap((_, at) => {
    const step = beyond(at);
    return step ? [and(...terms.slice(0, at).map((_term, before) => same(before)), step)] : [];
  });
  const [first] = terms;
  const by = first?.by as Parameters<typeof eq>[0];
  // Said once more of the first alone, so that an index is entered where it is true.
  const entry = first?.always ? or(first.dir === 'asc' ? gt(by, held[0]) : lt(by, held[0]), eq(by, held[0])) : undefined;
  return and(entry, or(...ways));
};
