/** What a part of the firms leaves over for each of those who know some of them (see whoKnows): nothing, or firms unknown to them. */
const leftOver = (part: readonly string[], known: readonly ReadonlySet<string>[]): string[][] =>
  known.map((firms) => part.filter((firm) => !firms.has(firm))).filter(({ length }) => length > 0);

/**
 * The firms of which a figure may be told to people who know some of the answers: whoever takes away what they know is left
 * with at least `least` firms, or with none. Where fewer would be left, they are not counted.
 */
export const countedBeside = (firms: readonly string[], known: readonly ReadonlySet<string>[], least: number): readonly string[] => {
  let counted = firms;
  for (;;) {
    const few = leftOver(counted, known).filter(({ length }) => length < least).sort((a, b) => a.length - b.length)[0];
    if (!few) return counted;
    counted = counted.filter((firm) => !few.includes(firm));
  }
};

/** Whether all that a part leaves over for those who know some of it passes as well. */
export const passesBeside = (part: readonly string[], known: readonly ReadonlySet<string>[], passes: (left: readonly string[]) => boolean): boolean =>
  leftOver(part, known).every(passes);
