/** An invented organization or person; touched once somebody changed it or put something of their own on it. */
export type SampleRecord = { id: string; touched: boolean };

/** A contact that is invented itself or names an invented record. `takes` are its participations. */
export type ContactOfSample = {
  id: string; sample: boolean; edited: boolean; takes: readonly { organizationId: string | null; personId: string | null }[];
};

export type FollowUpOfSample = { id: string; sample: boolean; activityId: string | null; organizationId: string | null };

/** Everything the removal of the sample may reach. */
export type SampleRecords = {
  organizations: readonly SampleRecord[];
  people: readonly SampleRecord[];
  contacts: readonly ContactOfSample[];
  followUps: readonly FollowUpOfSample[];
};

/** Ids of the organizations and people a contact names. */
export const namedIn = ({ takes }: ContactOfSample): string[] =>
  takes.flatMap(({ organizationId, personId }) => [organizationId, personId].filter((id) => id !== null));
