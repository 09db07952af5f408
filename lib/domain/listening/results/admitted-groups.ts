/** A named set of firms: those of one sub-cluster, of one region. Groups may overlap. */
export type FirmGroup = { key: string; firms: ReadonlySet<string> };

/**
 * The groups of which a figure may be printed beside the figure of all, taken in the order given. A group is admitted
 * when every part into which the admitted groups cut the firms passes `fits` or is empty. Whatever is added and
 * subtracted of printed figures, within one division or across several, is made of such parts: so a group never passes
 * without what it leaves over, and no difference of two groups is smaller than a part that passed by itself.
 */
export const admittedGroups = (
  firms: readonly string[], groups: readonly FirmGroup[], fits: (part: readonly string[]) => boolean,
): ReadonlySet<string> => {
  let parts: readonly (readonly string[])[] = [firms];
  const admitted = new Set<string>();
  for (const { key, firms: members } of groups) {
    const finer = parts.flatMap((part) => [part.filter((firm) => members.has(firm)), part.filter((firm) => !members.has(firm))]).filter((part) => part.length > 0);
    if (!firms.some((firm) => members.has(firm)) || !finer.every(fits)) continue;
    admitted.add(key);
    parts = finer;
  }
  return admitted;
};
