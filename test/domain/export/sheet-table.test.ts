import { describe, expect, it } from 'vitest';
import { sheetTable } from '@/lib/domain/export/sheet-table';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';

const field = (id: string, type: SheetField['type'], over: Partial<SheetField> = {}): SheetField => ({ id, type, width: 100, ...over });
const written = (one: SheetField, cell: Parameters<typeof sheetTable>[0][number]['cells'][number]) =>
  sheetTable([{ id: 'r', cells: [cell] }], [one], { [one.id]: 'Head' }, { owners: new Map([['u-1', 'Anita']]), subclusters: new Map([['mining/making', 'Manufacturing']]) }).rows[0]?.[1];

describe('a list as a file', () => {
  it('has an id before the columns shown, called as on screen, and says which are days', () => {
    const { columns, days, rows } = sheetTable([{ id: 'r', cells: ['Cottonwood', '2026-11-23'] }], [field('name', 'text'), field('day', 'date')], { name: 'Name' }, {});
    expect([columns, days, rows]).toEqual([['ID', 'Name', 'day'], [2], [['r', 'Cottonwood', '2026-11-23']]]);
  });

  it('keeps figures as figures, and leaves empty what is not known: null is never 0', () => {
    expect(written(field('jobs', 'number'), 0)).toBe(0);
    expect(written(field('jobs', 'number'), null)).toBeNull();
    expect(written(field('jobs', 'number', { as: 'told' }), { value: 15, words: '10 to 19' })).toBe(15);
    expect(written(field('jobs', 'number', { as: 'told' }), { value: null, words: '10 to 19' })).toBe('10 to 19');
    expect(written(field('tags', 'many'), [])).toBeNull();
  });

  it('writes codes in the words they are shown by, and what has no words as it is', () => {
    expect(written(field('owner', 'choice', { choices: 'owners' }), 'u-1')).toBe('Anita');
    expect(written(field('owner', 'choice', { choices: 'owners' }), 'u-gone')).toBe('u-gone');
    expect(written(field('stage', 'choice', { choices: 'stages' }), 'won')).toBe('Won');
    expect(written(field('part', 'choice', { choices: 'subclusters' }), ['mining/making', 'other'])).toBe('Manufacturing; other');
    expect(written(field('note', 'text'), 'won')).toBe('won');
    expect(written(field('may', 'flag'), false)).toBe('No');
  });
});
