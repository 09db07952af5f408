import { foldName } from '../../shared/fold-name';
import type { FigureLine } from '../figure-cell';

/** Lines by code or title, as `all` (every line but the total), `leaf`, or a list; one word may hold several codes set apart by commas. */
export type PickedLines = { readonly lines: readonly FigureLine[]; readonly unknown: readonly string[] };

const rangeCode = (code: string) => code.replace(/_/g, '-');

/** Picks industries of a table, in its own order, each once. A range is known by `31-33` and `31_33`. Nothing is guessed: what fits no line is `unknown`. */
export function pickLines(lines: readonly FigureLine[], asked: readonly string[]): PickedLines {
  const find = (word: string) =>
    lines.find(({ code }) => code === word || rangeCode(code) === rangeCode(word)) ??
    lines.find(({ title, naics }) => foldName(title) === foldName(word) || (naics.length === 1 && naics[0] === word));
  const picked = new Set<FigureLine>();
  const unknown: string[] = [];
  const take = (word: string): void => {
    if (word === 'all') return lines.filter(({ level }) => level !== 'total').forEach((line) => picked.add(line));
    if (word === 'leaf') return lines.filter(({ level }) => level === 'leaf').forEach((line) => picked.add(line));
    const line = find(word);
    if (line) picked.add(line);
    else if (word.includes(',')) word.split(',').map((part) => part.trim()).filter(Boolean).forEach(take);
    else unknown.push(word);
  };
  asked.forEach(take);
  return { lines: lines.filter((line) => picked.has(line)), unknown };
}
