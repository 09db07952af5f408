import { filledDiversity, type FilledDiversity } from '../diversity/filled-diversity';
import type { Missing } from '../measured';
import type { Place } from '../place';
import { fillRegion } from '../suppressed/fill-region';
import type { GapRule } from '../suppressed/gap-rule';
import { lineGap, type LineGap } from '../suppressed/line-gap';
import type { Around } from '../suppressed/table-around';

export type RegionGaps = {
  readonly rule: GapRule;
  readonly year: number;
  /** By line whose count is not published. */
  readonly lines: Readonly<Record<string, LineGap>>;
  /** Null where every class is published. */
  readonly diversity: FilledDiversity | Missing | null;
  /** The same of the base year of diversity, where there is one. */
  readonly before: FilledDiversity | Missing | null;
};

/** What stands beside the reasons of a region's figures that are not published: `lineGap` of every line, and `filledDiversity`. */
export function regionGaps(around: Around, place: Place, { year, before, rule }: { year: number; before: number | null; rule: GapRule }): RegionGaps {
  const fill = fillRegion(around, place.region, year);
  const lines = [...fill.cells.keys()].flatMap((code) => {
    const gap = lineGap(around, fill, place, year, [code], rule);
    return gap ? [[code, gap] as const] : [];
  });
  return {
    rule, year, lines: Object.fromEntries(lines),
    diversity: filledDiversity(around, fill, place, year, rule),
    before: before === null ? null : filledDiversity(around, fillRegion(around, place.region, before), place, before, rule),
  };
}
