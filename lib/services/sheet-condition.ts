import { and, eq, gte, inArray, isNotNull, isNull, lt, lte, ne, not, notInArray, or, sql, type SQL } from 'drizzle-orm';
import { fold } from '@/lib/domain/register/fold';
import { addDays } from '@/lib/domain/shared/add-days';
import { dayBounds } from '@/lib/domain/shared/day-bounds';
import { isGroup, type Condition, type FilterNode } from '@/lib/domain/sheet/filter-node';
import { fieldOf, type FieldType } from '@/lib/domain/sheet/sheet-field';
import { localTimeZone } from './local-time-zone';
import type { SheetColumn, SheetSource } from './sheet-column';

const literal = (text: string): string => text.replace(/[!%_]/g, (sign) => `!${sign}`);

const textCondition = ({ value, key }: SheetColumn, op: Condition['op'], given: string): SQL | undefined => {
  const [held, term] = key ? [key, fold(given)] : [sql`lower(${value})`, given.toLowerCase()];
  if (op === 'is') return sql`${held} = ${term}`;
  if (op === 'not') return or(isNull(value), sql`${held} <> ${term}`);
  const pattern = op === 'begins' ? `${literal(term)}%` : `%${literal(term)}%`;
  return sql`${held} like ${pattern} escape '!'`;
};

const instantCondition = ({ value }: SheetColumn, op: Condition['op'], given: string, today: string): SQL | undefined => {
  const day = op === 'within' || op === 'older' ? addDays(today, -Number(given)) : given;
  const { from, to } = dayBounds(day, localTimeZone());
  const held = value as Parameters<typeof gte>[0];
  if (op === 'is') return and(gte(held, from), lt(held, to));
  if (op === 'to') return lt(held, to);
  return op === 'older' ? lt(held, from) : gte(held, from);
};

const figureCondition = ({ value }: SheetColumn, op: Condition['op'], given: string, type: FieldType, today: string): SQL | undefined => {
  const held = value as Parameters<typeof gte>[0];
  if (op === 'within') return gte(held, addDays(today, -Number(given)));
  if (op === 'older') return lt(held, addDays(today, -Number(given)));
  const figure = type === 'number' ? Number(given) : given;
  if (op === 'is') return eq(held, figure);
  return op === 'from' ? gte(held, figure) : lte(held, figure);
};

const conditionOf = (source: SheetSource, { field: id, op, values }: Condition, today: string): SQL | undefined => {
  const field = fieldOf(source.fields, id);
  const column = source.columns[id];
  if (!field || !column) return undefined;
  const value = column.value as Parameters<typeof eq>[0];
  const [given = ''] = values;
  const isAny = (codes: readonly string[]): SQL => column.any?.(codes) ?? inArray(value, [...codes]);
  switch (op) {
    case 'any': return isAny(values);
    case 'every': return and(...values.map((code) => isAny([code])));
    case 'none': return column.any ? not(isAny(values)) : or(isNull(value), notInArray(value, [...values]));
    case 'empty': return column.filled ? not(column.filled) : field.type === 'text' ? or(isNull(value), eq(value, '')) : isNull(value);
    case 'filled': return column.filled ?? (field.type === 'text' ? and(isNotNull(value), ne(value, '')) : isNotNull(value));
    case 'yes': return eq(value, 1);
    case 'no': return eq(value, 0);
    default:
  }
  if (field.type === 'text') return textCondition(column, op, given);
  return field.type === 'instant' ? instantCondition(column, op, given, today) : figureCondition(column, op, given, field.type, today);
};

/** A filter in the database's words; `matchesFilter` says the same of one record. */
export const sheetCondition = (source: SheetSource, node: FilterNode | null, today: string): SQL | undefined => {
  if (node === null) return undefined;
  if (!isGroup(node)) return conditionOf(source, node, today);
  const parts = node.parts.map((part) => sheetCondition(source, part, today));
  return node.join === 'all' ? and(...parts) : or(...parts);
};
