import { describe, expect, it } from 'vitest';
import { rowCells } from '@/lib/domain/lists/row-cells';

const row = () => rowCells(['1 Main St', 'n/a', 'Unit 4', '250-555-0101', '250-555-0102'], ['site.address', 'site.address', 'site.address', 'person.phone', 'person.phone']);

describe('the cells of a row by what their columns hold', () => {
  it('are joined where a field holds several columns, else the first that is filled counts', () => {
    expect([row().text('site.address'), row().text('person.phone'), row().text('person.email'), row().has('person.email', 'person.phone')]).toEqual(['1 Main St, Unit 4', '250-555-0101', '', true]);
  });

  it('are refused at the first column that holds something, each once', () => {
    const cells = rowCells(['', 'x'], ['person.phone', 'person.phone']);
    cells.refuse('person.phone', 'first');
    cells.refuse('person.phone', 'second');
    expect(cells.refused()).toEqual([{ field: 'person.phone', column: 1, value: 'x', says: 'first' }]);
  });

  it('say nothing once they are left out', () => {
    const cells = row();
    cells.leaveOut(['person.phone']);
    expect([cells.text('person.phone'), cells.has('person.phone')]).toEqual(['', false]);
  });
});
