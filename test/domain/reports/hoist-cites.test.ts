import { describe, expect, it } from 'vitest';
import { hoistCites } from '@/lib/domain/reports/hoist-cites';

const columns = [{ label: 'a', numeric: false }, { label: 'b', numeric: true }, { label: 'c', numeric: true }];

describe('sources of a table', () => {
  it('are said once at the head of a column whose figures all stand on the same ones', () => {
    const block = hoistCites({
      kind: 'table', title: 't', columns,
      rows: [[{ text: 'x' }, { text: '1', cites: ['p'] }, { text: '2', cites: ['p'] }], [{ text: 'y' }, { text: 'none', missing: true }, { text: '3', cites: ['q'] }]],
    });
    expect(block).toMatchObject({ columns: [{ label: 'a' }, { label: 'b', cites: ['p'] }, { label: 'c' }], rows: [[{ text: 'x' }, { text: '1' }, { text: '2', cites: ['p'] }], [{}, { text: 'none' }, { text: '3', cites: ['q'] }]] });
    expect(JSON.stringify(block)).not.toContain('"text":"1","cites"');
  });

  it('stay in their cells where one figure of the column has none', () => {
    const block = hoistCites({ kind: 'table', title: 't', columns, rows: [[{ text: 'x' }, { text: '1', cites: ['p'] }], [{ text: 'y' }, { text: '2' }]] });
    expect(block).toMatchObject({ rows: [[{}, { cites: ['p'] }], [{}, { text: '2' }]] });
  });
});
