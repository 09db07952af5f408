import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfView } from '@/lib/domain/sheet/address-of-view';
import { LISTING, OPERATORS, WORDLESS, type Condition, type FilterNode, type Operator } from '@/lib/domain/sheet/filter-node';
import { filterText } from '@/lib/domain/sheet/filter-text';
import { ORGANIZATION_FIELDS } from '@/lib/domain/sheet/organization-fields';
import { queryText } from '@/lib/domain/sheet/query-text';
import { readFilter } from '@/lib/domain/sheet/read-filter';
import type { SheetView } from '@/lib/domain/sheet/sheet-view';
import { viewOfAddress } from '@/lib/domain/sheet/view-of-address';

const fields = ORGANIZATION_FIELDS;
const ids = fields.map(({ id }) => id);
const sorting = fields.filter((field) => !('sorts' in field)).map(({ id }) => id);
const grouping = fields.filter((field) => 'groups' in field).map(({ id }) => id);

const valueOf = (type: string, op: Operator): fc.Arbitrary<string> => {
  if (op === 'within' || op === 'older') return fc.nat(9999).map(String);
  if (type === 'number') return fc.integer({ min: -999, max: 99999 }).map(String);
  if (type === 'date' || type === 'instant') return fc.constantFrom('2026-01-31', '1999-12-01');
  return fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((text) => text.trim() !== '');
};
const filtering = fields.filter((field) => !('filters' in field));
const condition = fc.constantFrom(...filtering).chain((field) => fc.constantFrom(...(OPERATORS[field.type] as readonly Operator[])).chain((op): fc.Arbitrary<Condition> => {
  if (WORDLESS.includes(op)) return fc.constant({ field: field.id, op, values: [] });
  if (LISTING.includes(op)) return fc.array(valueOf(field.type, op), { minLength: 1, maxLength: 3 }).map((values) => ({ field: field.id, op, values }));
  return valueOf(field.type, op).map((value) => ({ field: field.id, op, values: [value] }));
}));
const group = (parts: fc.Arbitrary<FilterNode>) => fc.record({ join: fc.constantFrom('all' as const, 'any' as const), parts: fc.array(parts, { minLength: 2, maxLength: 3 }) });
const filter: fc.Arbitrary<FilterNode> = group(fc.oneof(condition, group(fc.oneof(condition, group(condition)))));
const view: fc.Arbitrary<SheetView> = fc.record({
  columns: fc.option(fc.shuffledSubarray(ids, { minLength: 1 }).chain((some) => fc.tuple(...some.map((id) => fc.record({ id: fc.constant(id), width: fc.option(fc.integer({ min: 48, max: 800 })), pinned: fc.boolean() }))))),
  sorts: fc.shuffledSubarray(sorting, { maxLength: 4 }).chain((some) => fc.tuple(...some.map((id) => fc.record({ id: fc.constant(id), dir: fc.constantFrom('asc' as const, 'desc' as const) })))),
  groups: fc.shuffledSubarray(grouping, { maxLength: 2 }),
  filter: fc.option(filter),
}).chain((plain) => (plain.groups.length === 0 ? fc.constant(plain) : fc.uniqueArray(fc.constantFrom('firm', 'a%2Cb~', '-', '~true', 'Pr%C3%A9~2'), { maxLength: 4 }).map((closed) => (closed.length > 0 ? { ...plain, closed } : plain))));

describe('the view of a list in its address', () => {
  it('comes out of an address as it went in, in five hundred views of every kind', () => {
    fc.assert(fc.property(view, (given) => {
      const words = queryText(addressOfView(given, fields));
      const read = viewOfAddress(Object.fromEntries(new URLSearchParams(words)), fields);
      expect(read).toEqual(given);
      expect(queryText(addressOfView(read, fields))).toBe(words);
    }), { numRuns: 500 });
  });

  it('is short and can be read', () => {
    const asked = viewOfAddress({ cols: 'name.300!,jobs,town', sort: '-jobs,name', group: 'kind', where: 'kind:any:firm,association;any(jobs:from:50;town:empty)' }, fields);
    expect(asked.sorts).toEqual([{ id: 'jobs', dir: 'asc' }, { id: 'name', dir: 'asc' }]);
    expect(queryText(addressOfView(asked, fields))).toBe('cols=name.300!,jobs,town&sort=-jobs,name&group=kind&where=kind:any:firm,association;any(jobs:from:50;town:empty)');
  });

  it('still understands how one order was turned before', () => {
    expect(viewOfAddress({ sort: 'jobs', dir: 'asc' }, fields).sorts).toEqual([{ id: 'jobs', dir: 'asc' }]);
    expect(viewOfAddress({ sort: 'jobs' }, fields).sorts).toEqual([{ id: 'jobs', dir: 'desc' }]);
  });

  it('leaves out what is no part of the list, and half a filter altogether', () => {
    expect(viewOfAddress({ cols: 'nothing,name.9999', sort: 'tags,colour', group: 'name,about', where: 'name:has:a;nothing:is:1' }, fields))
      .toEqual({ columns: [{ id: 'name', width: 800, pinned: false }], sorts: [], groups: [], filter: null });
  });

  it('never fails, whatever stands in a filter', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[a-z:;,()~]{0,40}$/), (any, close) => {
      expect(() => [readFilter(any, fields), readFilter(close, fields)]).not.toThrow();
    }));
  });

  it('reads no filter deeper than four levels or of more than forty conditions, and no value of another form', () => {
    const deep = (levels: number): string => (levels === 0 ? 'name:filled' : `any(${deep(levels - 1)};name:filled)`);
    expect([readFilter(deep(4), fields) !== null, readFilter(deep(5), fields)]).toEqual([true, null]);
    expect(readFilter(Array.from({ length: 41 }, () => 'name:filled').join(';'), fields)).toBeNull();
    for (const text of ['jobs:from:ten', 'lastContact:from:2026', 'lastContact:within:-3', 'name:filled:x', 'kind:any:', 'rightsHolder:any:yes', 'name:has', 'any(name:filled', 'name:filled)']) expect(readFilter(text, fields), text).toBeNull();
    expect(filterText(readFilter('all(any(name:filled))', fields))).toBe('any(name:filled)');
  });
});
