/**
 * The groups a body joins with `own` through its members: those where one member is of `own` and another member of the group. One member
 * that is of both joins nothing by itself.
 */
export const joinedGroups = (own: string, members: readonly (readonly string[])[]): string[] => {
  const inOwn = members.filter((groups) => groups.includes(own)).length;
  const others = [...new Set(members.flat())].filter((group) => group !== own).sort();
  return others.filter((group) => {
    const inGroup = members.filter((groups) => groups.includes(group)).length;
    const inBoth = members.filter((groups) => groups.includes(own) && groups.includes(group)).length;
    return inOwn > 0 && inGroup > 0 && !(inOwn === 1 && inGroup === 1 && inBoth === 1);
  });
};
