import type { FigureLine } from './figure-cell';
import { isMissing, type Measured } from './measured';

type Row = { readonly line: FigureLine; readonly reading: { readonly count: Measured } };

/**
 * The rows that may stand in one ranking: no group, and no line one of whose parts has a count of its own, since a sum beside its parts
 * counts them twice. A line without known parts stands for them; a part without a count stays, with its reason. In the order given.
 */
export function finestRows<R extends Row>(rows: readonly R[]): readonly R[] {
  const parents = new Map(rows.map(({ line }) => [line.code, line.parentCode]));
  const split = new Set<string>();
  for (const { line, reading } of rows) {
    if (isMissing(reading.count)) continue;
    for (let parent = line.parentCode; parent !== null && !split.has(parent); parent = parents.get(parent) ?? null) split.add(parent);
  }
  return rows.filter(({ line }) => line.level !== 'total' && line.level !== 'group' && !split.has(line.code));
}
