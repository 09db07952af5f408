import type { ObservationStatus } from '@/lib/domain/indicators/observation-status';
import type { IndustryLine } from './industry-line';
import { placeLines, type PlacedLine } from './place-lines';
import type { LeftOutReason, NewRegion, RowOutcome, RowRejection, RowRejectionReason, TableObservation } from './row-outcome';

const REJECTIONS_SHOWN = 200;
const NAMES_SHOWN = 500;

/** Exact counts of what a load would do. Where a row holds one figure, rows = toWrite + unchanged + rejected + left out. */
export type TablePreview = {
  readonly rows: number;
  readonly toWrite: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
  /** Every cell to write or unchanged, by status. */
  readonly cells: Readonly<Partial<Record<ObservationStatus, number>>>;
  /** Regions the load creates. */
  readonly newRegions: readonly NewRegion[];
  /** Names the figures are stored under beside the measure of the series. */
  readonly measures: readonly string[];
  /** Cells to write or unchanged that hold no value, by status. */
  readonly unknown: Readonly<Partial<Record<ObservationStatus, number>>>;
  readonly rejectedBy: Readonly<Partial<Record<RowRejectionReason, number>>>;
  readonly rejections: readonly RowRejection[];
  readonly periods: readonly number[];
  readonly regions: readonly { code: string; rows: number }[];
  readonly regionsNotRecognised: readonly { name: string; rows: number }[];
  readonly lines: readonly PlacedLine[];
  /** Codes no classification knows, and lines without any code: they load, but no sub-cluster can be seen in them. */
  readonly linesNotRecognised: readonly string[];
};

export type PreviewOptions = {
  /** What is held already for this key, when a newer copy of the same table is loaded. */
  readonly held?: (observation: TableObservation) => { value: number | null; status: ObservationStatus } | undefined;
  /** Whether the classification knows a code of two to six digits. */
  readonly isIndustry?: (code: string) => boolean;
};

const addTo = <Key>(counts: Map<Key, number>, key: Key) => {
  if (counts.size < NAMES_SHOWN || counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
};
const TOTALS = new Set(['00', 'G', 'S']);

/** Takes the outcomes of one pass, row by row, and counts. Nothing is written. */
export function tablePreview({ held, isIndustry }: PreviewOptions = {}): { add: (...outcomes: readonly RowOutcome[]) => void; result: () => TablePreview } {
  let rows = 0;
  let toWrite = 0;
  let unchanged = 0;
  const leftOut = new Map<LeftOutReason, number>();
  const unknown = new Map<ObservationStatus, number>();
  const cells = new Map<ObservationStatus, number>();
  const newRegions = new Map<string, NewRegion>();
  const measures = new Set<string>();
  const rejectedBy = new Map<RowRejectionReason, number>();
  const rejections: RowRejection[] = [];
  const regions = new Map<string, number>();
  const strangers = new Map<string, number>();
  const lines = new Map<string, IndustryLine>();
  const periods = new Set<number>();

  const addObservation = (observation: TableObservation) => {
    const before = held?.(observation);
    if (before && before.value === observation.value && before.status === observation.status) unchanged += 1;
    else toWrite += 1;
    addTo(cells, observation.status);
    if (observation.value === null) addTo(unknown, observation.status);
    if (observation.newRegion) newRegions.set(observation.regionCode, observation.newRegion);
    if (observation.measure !== undefined) measures.add(observation.measure);
    addTo(regions, observation.regionCode);
    periods.add(observation.period);
    if (!lines.has(observation.lineCode)) {
      lines.set(observation.lineCode, { code: observation.lineCode, title: observation.lineTitle, naics: observation.naics });
    }
  };
  const isStrange = ({ code, naics }: IndustryLine) =>
    !TOTALS.has(code) && (naics.length === 0 || (isIndustry !== undefined && !naics.every(isIndustry)));

  const addOne = (outcome: RowOutcome) => {
      if (outcome.kind === 'observation') return addObservation(outcome);
      if (outcome.kind === 'left-out') {
        addTo(leftOut, outcome.reason);
        if (outcome.reason === 'other-region') addTo(strangers, outcome.value);
        return;
      }
      addTo(rejectedBy, outcome.reason);
      if (outcome.reason === 'unknown-region' || outcome.reason === 'ambiguous-region') addTo(strangers, outcome.value);
      if (rejections.length < REJECTIONS_SHOWN) rejections.push(outcome);
  };

  return {
    add(...outcomes) {
      rows += 1;
      outcomes.forEach(addOne);
    },
    result: () => ({
      rows, toWrite, unchanged, rejections,
      rejected: [...rejectedBy.values()].reduce((sum, count) => sum + count, 0),
      leftOut: Object.fromEntries(leftOut),
      unknown: Object.fromEntries(unknown),
      cells: Object.fromEntries(cells),
      newRegions: [...newRegions.values()],
      measures: [...measures].sort(),
      rejectedBy: Object.fromEntries(rejectedBy),
      periods: [...periods].sort((a, b) => a - b),
      regions: [...regions].map(([code, count]) => ({ code, rows: count })),
      regionsNotRecognised: [...strangers].map(([name, count]) => ({ name, rows: count })),
      lines: placeLines([...lines.values()]),
      linesNotRecognised: [...lines.values()].filter(isStrange).map(({ code }) => code),
    }),
  };
}
