import type { Actor } from '@/lib/auth/permissions';
import type { ListRow } from '@/lib/domain/lists/plan-piece';
import { Refusal } from '@/lib/services/errors';
import { listContext } from '@/lib/services/lists/list-context';
import { loadRows } from '@/lib/services/lists/load-rows';

const [FIRST, FEWEST] = [40, 10];
/** A piece holds the writing connection for less than 50 ms; the next is cut by how long the last ones took. */
const PIECE_MS = 40;
/** How much the last piece says of the next: one that had to wait for somebody says little. */
const TELLS = 0.3;
const TRIES = 3;

type Load = { actor: Actor; id: string; action: string; rowsDone: number };

/** Writes the rows of a list in pieces, all of them one action of the history; `take` answers false once somebody has stopped the load. */
export const listWriter = async ({ actor, id, action, rowsDone }: Load) => {
  const { reference } = await listContext(actor, { id });
  let from = rowsDone;
  let perRow = PIECE_MS / FIRST;
  const write = async (rows: readonly ListRow[]): Promise<boolean> => {
    const to = rows.at(-1)?.line ?? from;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const began = performance.now();
        const { goOn } = await loadRows(actor, { id, from, to, rows, reference }, { action, way: 'import' });
        perRow += TELLS * ((performance.now() - began) / rows.length - perRow);
        from = to;
        return goOn;
      } catch (fault) {
        // Somebody changed one of these records in the same moment: the piece is worked out anew.
        if (!(fault instanceof Refusal && fault.code === 'conflict') || attempt >= TRIES) throw fault;
      }
    }
  };
  return async (rows: readonly ListRow[]): Promise<boolean> => {
    for (let at = 0; at < rows.length;) {
      const left = rows.length - at;
      const some = rows.slice(at, at + Math.max(FEWEST, Math.ceil(left / Math.ceil((left * perRow) / PIECE_MS))));
      if (!(await write(some))) return false;
      at += some.length;
    }
    return true;
  };
};
