import type { Block } from './block';
import type { Run } from './run';

const key = ({ cites = [] }: Run) => [...cites].sort().join(' ');
const bare = ({ cites: _cites, ...run }: Run): Run => run;

/**
 * Says the sources of a table's column once at its head, where all its figures stand on the same ones: a number behind each of forty
 * cells tells nothing more. Cells without a figure or a source do not count. Other blocks stay as they are.
 */
export function hoistCites(block: Block): Block {
  if (block.kind !== 'table') return block;
  const shared = block.columns.map((_, at) => {
    const keys = [...new Set(block.rows.flatMap((cells) => { const cell = cells[at]; return cell && !cell.missing && key(cell) ? [key(cell)] : []; }))];
    const bareCell = block.rows.some((cells) => { const cell = cells[at]; return cell && !cell.missing && !key(cell); });
    return keys.length === 1 && !bareCell ? (keys[0] ?? '').split(' ') : null;
  });
  return {
    ...block,
    columns: block.columns.map((column, at) => ({ ...column, ...(shared[at] && { cites: shared[at] }) })),
    rows: block.rows.map((cells) => cells.map((cell, at) => (shared[at] ? bare(cell) : cell))),
  };
}
