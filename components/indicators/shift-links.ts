import type { Asked } from './asked';
import { figureHref } from './figure-href';
import { hrefOf } from './href-of';

type Parts = Readonly<Record<string, string | undefined>>;

/** Where the rows of a shift-share lead, as data. */
export interface ShiftLinks {
  /** The page on the table the split is of, without a line. */
  page: { path: string; kept: Parts };
  /** The question and the rules a part of the split is opened with. */
  figure: { asked: Asked; rules: Parts };
}

/** The industry's own place on the page, with the firms behind it. */
export const shiftLineHref = ({ page }: ShiftLinks, line: string): string => hrefOf(page.path, { ...page.kept, line }, '#behind');

/** Where a part of the split opens to its formula and inputs. */
export const shiftFigureHref = ({ figure }: ShiftLinks, line: string): string => figureHref(figure.asked, 'shift-share', { line, ...figure.rules });
