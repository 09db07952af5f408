import { draftDifferences, industryKey, type DraftContent, type Side } from './draft-differences';

/** One draft of two, side by side chosen for each difference by its key; a difference nobody chose for keeps the side it starts on. */
export function mergeDrafts(base: DraftContent, mine: DraftContent, theirs: DraftContent, chosen: Readonly<Record<string, Side>>): DraftContent {
  const { texts, industries } = draftDifferences(base, mine, theirs);
  const sideOf = ({ key, starts }: { key: string; starts: Side }) => chosen[key] ?? starts;
  const textOf = (key: 'name' | 'note') => {
    const differs = texts.find((one) => one.key === key);
    return differs && sideOf(differs) === 'theirs' ? theirs[key] : mine[key];
  };
  const picked = new Map(industries.map((one) => [one.key, one[sideOf(one)]]));
  const kept = mine.industries.flatMap((row) => {
    const instead = picked.get(industryKey(row));
    return instead === undefined ? [row] : instead === null ? [] : [instead];
  });
  const own = new Set(mine.industries.map(industryKey));
  const joined = [...picked].flatMap(([key, row]) => (row !== null && !own.has(key) ? [row] : []));
  return { name: textOf('name'), note: textOf('note'), industries: [...kept, ...joined] };
}
