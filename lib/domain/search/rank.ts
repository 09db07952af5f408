import { MATCHES, matchOf, type Match } from './match';

export type Ranked<Row> = { row: Row; match: Match; key: string };

const byCodePoints = (a: string, b: string) => {
  const [x, y] = [[...a], [...b]];
  for (let at = 0; at < Math.min(x.length, y.length); at += 1) {
    const step = (x[at]?.codePointAt(0) ?? 0) - (y[at]?.codePointAt(0) ?? 0);
    if (step !== 0) return step;
  }
  return x.length - y.length;
};

/**
 * Rows that answer a folded term, each by the best of its folded names: by how they match (MATCHES), then the newest
 * where rows have a day, then by the name, then by id. A row
 * that no key explains stands as its `otherwise`, or falls away. Names compare by code points, as the bytes of UTF-8 do: the same order on both engines.
 */
export const rank = <Row extends { id: string; keys: readonly string[]; day?: string | null; otherwise?: Match }>(term: string, rows: readonly Row[]): Ranked<Row>[] => {
  const ranked = rows.flatMap((row): Ranked<Row>[] => {
    const found = row.keys.flatMap((key) => {
      const match = matchOf(term, key);
      return match === null ? [] : [{ row, match, key }];
    });
    const [best] = found.sort((a, b) => MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) || byCodePoints(a.key, b.key));
    if (best) return [best];
    return row.otherwise ? [{ row, match: row.otherwise, key: row.keys[0] ?? '' }] : [];
  });
  return ranked.sort((a, b) => MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match)
    || (a.row.day === b.row.day ? 0 : (a.row.day ?? '') > (b.row.day ?? '') ? -1 : 1)
    || byCodePoints(a.key, b.key) || byCodePoints(a.row.id, b.row.id));
};
