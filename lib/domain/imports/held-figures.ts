import { OBSERVATION_STATUSES, type ObservationStatus } from '@/lib/domain/indicators/observation-status';
import { KeyIndex } from './key-index';

type Figure = { regionCode: string; lineCode: string; period: number; measure: string; value: number | null; status: ObservationStatus };

/** Every published figure of a series in columns, so that some millions of them cross between threads without being copied. NaN is no value. */
export type HeldColumns = {
  readonly names: { readonly regions: readonly string[]; readonly lines: readonly string[]; readonly measures: readonly string[] };
  readonly region: Int32Array; readonly line: Int32Array; readonly measure: Uint8Array; readonly period: Int16Array;
  readonly value: Float64Array; readonly status: Uint8Array;
};

const numbered = () => {
  const names: string[] = [];
  const at = new Map<string, number>();
  return {
    names,
    of: (name: string) => {
      const known = at.get(name);
      if (known !== undefined) return known;
      at.set(name, names.length);
      return names.push(name) - 1;
    },
  };
};

/** Puts pages of figures into columns. */
export function heldColumns(pages: readonly (readonly Figure[])[]): HeldColumns {
  const size = pages.reduce((sum, page) => sum + page.length, 0);
  const [regions, lines, measures] = [numbered(), numbered(), numbered()];
  const columns = {
    region: new Int32Array(size), line: new Int32Array(size), measure: new Uint8Array(size), period: new Int16Array(size), value: new Float64Array(size), status: new Uint8Array(size),
  };
  let at = 0;
  for (const page of pages) {
    for (const figure of page) {
      columns.region[at] = regions.of(figure.regionCode);
      columns.line[at] = lines.of(figure.lineCode);
      columns.measure[at] = measures.of(figure.measure);
      columns.period[at] = figure.period;
      columns.value[at] = figure.value ?? Number.NaN;
      columns.status[at] = OBSERVATION_STATUSES.indexOf(figure.status);
      at += 1;
    }
  }
  return { ...columns, names: { regions: regions.names, lines: lines.names, measures: measures.names } };
}

/** Looks figures up by their key; undefined where nothing is held. */
export function heldFigures({ names, region, line, measure, period, value, status }: HeldColumns) {
  const index = new KeyIndex();
  for (let at = 0; at < region.length; at += 1) {
    index.place(names.regions[region[at] ?? 0] ?? '', names.lines[line[at] ?? 0] ?? '', period[at] ?? 0, names.measures[measure[at] ?? 0] ?? '');
  }
  return (regionCode: string, lineCode: string, year: number, name: string): Pick<Figure, 'value' | 'status'> | undefined => {
    const at = index.find(regionCode, lineCode, year, name);
    if (at < 0) return undefined;
    const held = value[at] ?? Number.NaN;
    return { value: Number.isNaN(held) ? null : held, status: OBSERVATION_STATUSES[status[at] ?? 0] ?? 'final' };
  };
}
