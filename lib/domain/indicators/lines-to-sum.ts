import type { FittedLine } from './line-fit';

/**
 * Disjoint lines whose sum shows a sub-cluster best: lines wholly inside first (the broadest, so that fewest cells are rounded),
 * then lines that stand for it (the purest first), none of them sharing a six-digit industry. Lines that hide it are left out.
 */
export function linesToSum(lines: readonly FittedLine[]): readonly FittedLine[] {
  const taken = new Set<string>();
  const chosen: FittedLine[] = [];
  const inOrder = [
    ...lines.filter(({ fit }) => fit === 'inside').sort((a, b) => b.holds.length - a.holds.length),
    ...lines.filter(({ fit }) => fit === 'stands-for').sort((a, b) => purity(b) - purity(a)),
  ];
  for (const line of inOrder) {
    const industries = [...line.holds, ...line.alsoHolds];
    if (industries.some((code) => taken.has(code))) continue;
    industries.forEach((code) => taken.add(code));
    chosen.push(line);
  }
  return chosen;
}

const purity = ({ holds, alsoHolds }: FittedLine): number => holds.length / (holds.length + alsoHolds.length);
