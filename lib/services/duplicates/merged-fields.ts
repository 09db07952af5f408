import { mergedValue, ORGANIZATION_MERGE_FIELDS, PERSON_MERGE_FIELDS, usualSide, type MergeSide } from '@/lib/domain/duplicates/merge-fields';
import { fold } from '@/lib/domain/register/fold';
import { onceByFold } from '@/lib/domain/register/once-by-fold';
import type { MergeRecord } from './records-of-pair';

const MOST_TRADE_NAMES = 20;

type Merged = { sides: Record<string, MergeSide>; fields: Record<string, unknown> };

/** What the record that stays will say, and from which of the two each field comes. */
export const mergedFields = (record: 'organization' | 'person', into: MergeRecord, from: MergeRecord, chosen: Partial<Record<string, MergeSide>>, asSite: boolean): Merged => {
  const sides: Record<string, MergeSide> = {};
  const fields: Record<string, unknown> = {};
  for (const field of record === 'organization' ? ORGANIZATION_MERGE_FIELDS : PERSON_MERGE_FIELDS) {
    const side = chosen[field] ?? usualSide(field, into, from);
    sides[field] = side;
    fields[field] = mergedValue(field, side, into.fields[field], from.fields[field]);
  }
  if (record === 'person') return { sides, fields: { ...fields, givenName: fields.givenName ?? '', familyName: fields.familyName ?? '' } };
  // A record is found by every name it went by.
  const legalName = fold(String(fields.legalName));
  const spare = asSite ? [] : [into.fields.legalName, from.fields.legalName].filter((name): name is string => typeof name === 'string');
  const trade = onceByFold([...(fields.tradeNames as string[]), ...spare]).filter((name) => fold(name) !== legalName).slice(0, MOST_TRADE_NAMES);
  return { sides, fields: { ...fields, tradeNames: trade } };
};
