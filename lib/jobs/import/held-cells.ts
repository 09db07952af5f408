import type { Actor } from '@/lib/auth/permissions';
import { heldColumns, type HeldColumns } from '@/lib/domain/imports/held-figures';
import { publishedFigures } from '@/lib/services/imports/published-figures';

/** Every published figure of a series, and the vintage it is of; null where the series is new. */
export const heldCells = async (actor: Actor, seriesCode: string): Promise<{ vintage: string | null; cells: HeldColumns }> => {
  const { vintage, regions } = await publishedFigures(actor, { seriesCode, region: null });
  const pages = [];
  for (const region of regions) pages.push((await publishedFigures(actor, { seriesCode, region })).figures);
  return { vintage, cells: heldColumns(pages) };
};
