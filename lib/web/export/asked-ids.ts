import 'server-only';

type Block = { rows: readonly { id: string }[]; next: string | null; total: number | null; ranked: boolean };

/** The ids of all rows of a sheet in its order: block by block, so that others are served between. */
export const askedIds = async (blockFrom: (place: { row: number; after?: string }) => Promise<Block>): Promise<string[]> => {
  const ids: string[] = [];
  for (let after: string | undefined, more = true; more;) {
    const block = await blockFrom({ row: ids.length, ...(after && { after }) });
    ids.push(...block.rows.map(({ id }) => id));
    after = block.next ?? undefined;
    more = block.ranked ? block.rows.length > 0 && ids.length < (block.total ?? 0) : block.next !== null;
  }
  return ids;
};
