/**
 * What the cells of a list are checked against: codes of the classification in force, sub-clusters by folded name or code ('cluster/code'), regions of towns by
 * the town's folded name, where only one region has such a town.
 */
export type ListReference = {
  readonly today: string;
  readonly naicsVersion: string | null;
  readonly naics: ReadonlySet<string>;
  readonly subclusters: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
};
