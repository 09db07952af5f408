import type { Actor } from '@/lib/auth/permissions';
import { publishedFigures, type AfterFigure, type FigurePage } from '@/lib/services/imports/published-figures';
import type { Cell } from '../protocol';

/** Every published figure of a series, and the vintage it is of; null where the series is new. */
export const heldCells = async (actor: Actor, seriesCode: string): Promise<{ vintage: string | null; cells: Cell[] }> => {
  const cells: Cell[] = [];
  let after: AfterFigure | null = null;
  for (;;) {
    const page: FigurePage = await publishedFigures(actor, { seriesCode, after });
    for (const { regionCode, lineCode, period, value, status } of page.figures) cells.push([regionCode, lineCode, period, value, status]);
    if (!page.next) return { vintage: page.vintage, cells };
    after = page.next;
  }
};
