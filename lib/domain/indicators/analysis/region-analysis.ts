import type { Source } from '../dated-reading';
import type { RegionDiversity } from '../diversity/region-diversity';
import { regionMeasures } from '../measures/region-measures';
import { regionShiftShare } from '../measures/region-shift-share';
import type { Missing } from '../measured';
import type { Place } from '../place';
import type { Refusal } from '../refusal';
import type { ShiftShareTable } from '../shift-share/shift-share-table';
import { growthSource } from './growth-source';
import type { ShiftShareRules } from './shift-share-rules';

export type RegionAnalysis = {
  readonly shift: {
    /** The table the split is of: the chosen one, or the last that allows it. */
    readonly sourceId: string;
    readonly baseYear: number;
    readonly endYear: number;
    readonly table: ShiftShareTable | Missing;
    readonly titles: Readonly<Record<string, string>>;
  } | null;
  /** Why the chosen table has no shift-share. */
  readonly refusal: Refusal | null;
  readonly diversity: {
    readonly year: number;
    readonly now: RegionDiversity;
    /** The same indices in the base year, where the table is a time series. */
    readonly before: { readonly year: number; readonly was: RegionDiversity } | null;
  };
};

type Ask = {
  readonly chosen: Source;
  readonly sources: readonly Source[];
  readonly place: Place;
  readonly year: number;
  readonly base: number | null;
  readonly rules: ShiftShareRules;
};

/**
 * What a whole region says beside its reference: where its growth came from, and how diverse it is over the leaf industries of the
 * chosen table. Rules and units: `growthSource`, `regionShiftShare`, `regionDiversity`.
 */
export function regionAnalysis({ chosen, sources, place, year, base, rules }: Ask): RegionAnalysis {
  const { source, span, refusal } = growthSource({ chosen, sources, year, base });
  const diversityIn = (end: number) =>
    regionMeasures(chosen.table, chosen.series, place, [], { end, span: null, counted: true, ...rules }).diversity;
  const own = source === chosen ? span : null;
  return {
    shift: source && span ? {
      sourceId: source.id, baseYear: span.baseYear, endYear: span.endYear,
      table: regionShiftShare(source.table, source.series, place, [], { end: span.endYear, span, counted: true, ...rules }).table,
      titles: Object.fromEntries(source.table.lines.filter(({ level }) => level === 'leaf').map(({ code, title }) => [code, title])),
    } : null,
    refusal,
    diversity: { year, now: diversityIn(year), before: own ? { year: own.baseYear, was: diversityIn(own.baseYear) } : null },
  };
}
