/**
 * What the cells of a list are checked against: codes of the classification in force and their titles, folded; sub-clusters by folded name
 * or code ('cluster/code'); known towns by `townKey`, with their region where only one has a town of the name.
 */
export type ListReference = {
  readonly today: string;
  readonly regions: ReadonlySet<string>;
  readonly naicsVersion: string | null;
  readonly naics: ReadonlySet<string>;
  readonly naicsTitles: ReadonlyMap<string, string>;
  readonly subclusters: ReadonlyMap<string, string>;
  readonly towns: ReadonlyMap<string, { readonly name: string; readonly regionCode: string | null }>;
};
