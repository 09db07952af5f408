export const SNAPSHOT_STATES = ['waiting', 'running', 'done', 'failed'] as const;
export type SnapshotState = (typeof SNAPSHOT_STATES)[number];
