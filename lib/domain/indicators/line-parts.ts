import type { FigureLine } from './figure-cell';

/** The lines a published line should be the sum of: its children, or for a total without any every leaf; empty where it has none. */
export function lineParts(line: FigureLine, lines: readonly FigureLine[]): readonly FigureLine[] {
  const children = lines.filter(({ parentCode }) => parentCode === line.code);
  return children.length === 0 && line.level === 'total' ? lines.filter(({ level }) => level === 'leaf') : children;
}
