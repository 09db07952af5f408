/** One row of the list, already in words: the table is drawn twice (server and browser), its data travels once. */
export type OrganizationTableRow = {
  id: string;
  name: string;
  sample: boolean;
  kind: string;
  rightsHolder: boolean;
  /** Places in the list of sub-clusters. */
  subclusters: readonly number[];
  town: string | null;
  moreTowns: number;
  jobs: string | null;
  basis: string | null;
  owner: string | null;
  lastContact: string | null;
  openFollowUps: number;
};

export type TableSubcluster = { name: string; tone: 'mining' | 'manufacturing' | 'services' | 'institutions' };
