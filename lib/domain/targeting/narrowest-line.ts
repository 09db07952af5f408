type Line = { readonly level: 'total' | 'group' | 'leaf' | 'detail'; readonly naics: readonly string[] };

/** How many digits of a code a line names by the prefix that holds it; 0: it does not hold it. */
const depth = ({ naics }: Line, code: string): number => Math.max(0, ...naics.filter((prefix) => code.startsWith(prefix)).map((prefix) => prefix.length));

/**
 * The narrowest published line that holds a NAICS code: the longest prefix of it, among equals the one that names the fewest others besides. It may be wider than
 * the industry, and is told by its own name wherever its figure stands for it. Null where no line holds the code; a line of the total holds none.
 */
export const narrowestLine = <Row extends { readonly line: Line }>(rows: readonly Row[], code: string): Row | null => {
  const holding = rows.filter(({ line }) => line.level !== 'total' && depth(line, code) > 0);
  return holding.sort((a, b) => depth(b.line, code) - depth(a.line, code) || a.line.naics.length - b.line.naics.length)[0] ?? null;
};
