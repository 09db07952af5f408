/** `open` until somebody settles it; every other state is a settlement with a day and evidence. */
export const COMMITMENT_STATES = ['open', 'kept', 'partly', 'broken', 'withdrawn'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];
