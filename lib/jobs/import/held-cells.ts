import type { Actor } from '@/lib/auth/permissions';
import { heldColumns, type HeldColumns } from '@/lib/domain/imports/held-figures';
import type { ImportChoices } from '@/lib/domain/imports/import-choices';
import { publishedFigures } from '@/lib/services/imports/published-figures';

/** Every published figure a load is compared with, and the vintage it is of (null where the series is new); `joins` is that vintage's id where the load continues it. */
export const heldCells = async (actor: Actor, choices: ImportChoices): Promise<{ vintage: string | null; joins: string | null; cells: HeldColumns }> => {
  const { seriesCode, vintage: name, measure, ownership } = choices;
  const target = { seriesCode, vintage: name, measure, ownership };
  const { vintage, joins, regions } = await publishedFigures(actor, { ...target, region: null });
  const pages = [];
  for (const region of regions) pages.push((await publishedFigures(actor, { ...target, region })).figures);
  return { vintage, joins, cells: heldColumns(pages) };
};
