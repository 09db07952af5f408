import { cellKey, type FigureCell, type FigureLine } from './figure-cell';
import { measuredObservation } from './measured-observation';

export type NestedRegion = { readonly parentCode: string | null; readonly members: readonly string[] };
type Sum = { readonly whole: string; readonly parts: readonly string[] };

/**
 * Keys of known cells that may not be printed, since a suppressed cell could be solved from them: where exactly one cell of a
 * published sum (industries to their group, regions to the region that holds them all) is suppressed, its smallest known part
 * is withheld too. A withheld cell needs the same protection in its other sum, so the rule runs until nothing changes.
 * Gaps of another kind (below a release limit, not available) protect a sum, and need no protection themselves.
 */
export function complementarySuppression(
  cells: readonly FigureCell[], lines: readonly FigureLine[], regions: ReadonlyMap<string, NestedRegion>,
): ReadonlySet<string> {
  const figures = new Map(cells.map((cell) => [cellKey(cell.regionCode, cell.lineCode, cell.year), measuredObservation(cell)]));
  const suppressed = new Set([...figures].filter(([, figure]) => figure.value === null && figure.reason === 'suppressed').map(([key]) => key));
  const withheld = new Set<string>();
  if (suppressed.size === 0) return withheld;

  const valueOf = (key: string) => (withheld.has(key) ? null : (figures.get(key)?.value ?? null));
  const sums = publishedSums(cells, lines, regions);
  for (let before = -1; before !== withheld.size;) {
    before = withheld.size;
    for (const { whole, parts } of sums) {
      const gaps = [whole, ...parts].filter((key) => valueOf(key) === null);
      const [gap] = gaps;
      if (gaps.length !== 1 || gap === undefined || !(suppressed.has(gap) || withheld.has(gap))) continue;
      withheld.add(smallest(parts.filter((key) => key !== gap), valueOf) ?? whole);
    }
  }
  return withheld;
}

const smallest = (keys: readonly string[], valueOf: (key: string) => number | null): string | null =>
  keys.reduce<string | null>((least, key) => (least === null || (valueOf(key) ?? 0) < (valueOf(least) ?? 0) ? key : least), null);

function publishedSums(cells: readonly FigureCell[], lines: readonly FigureLine[], regions: ReadonlyMap<string, NestedRegion>): Sum[] {
  const years = [...new Set(cells.map(({ year }) => year))];
  const published = [...new Set(cells.map(({ regionCode }) => regionCode))];
  const groups = lines.map((line) => ({ line, parts: partsOf(line, lines) })).filter(({ parts }) => parts.length > 0);
  const unions = published.map((code) => ({ code, parts: partitionOf(code, published, regions) })).filter(({ parts }) => parts.length > 0);
  return years.flatMap((year) => [
    ...published.flatMap((region) => groups.map(({ line, parts }) => ({
      whole: cellKey(region, line.code, year), parts: parts.map((part) => cellKey(region, part.code, year)),
    }))),
    ...unions.flatMap(({ code, parts }) => lines.map((line) => ({
      whole: cellKey(code, line.code, year), parts: parts.map((part) => cellKey(part, line.code, year)),
    }))),
  ]);
}

function partsOf(line: FigureLine, lines: readonly FigureLine[]): readonly FigureLine[] {
  const children = lines.filter(({ parentCode }) => parentCode === line.code);
  return children.length === 0 && line.level === 'total' ? lines.filter(({ level }) => level === 'leaf') : children;
}

/** The published regions whose disjoint base regions are exactly those of the whole; empty where they leave some out. */
function partitionOf(whole: string, published: readonly string[], regions: ReadonlyMap<string, NestedRegion>): readonly string[] {
  const bases = (code: string) => {
    const members = regions.get(code)?.members ?? [];
    return members.length > 0 ? members : [code];
  };
  const parts = published.filter((code) => code !== whole && regions.get(code)?.parentCode === whole);
  const held = new Set(parts.flatMap(bases));
  return parts.length > 1 && bases(whole).every((base) => held.has(base)) ? parts : [];
}
