/** Why an undo left something as it is. */
export const KEPT_REASONS = ['changed-since', 'removed-since', 'back-already', 'others-hang-on-it', 'parent-gone', 'goes-with-kept', 'rewritten-since', 'later-moves', 'level'] as const;
export type KeptReason = (typeof KEPT_REASONS)[number];

/** What an undo kept: a field of a row (null: the row itself), why, and who had changed it since, where that is known. */
export type Kept = {
  table: string;
  key: string;
  field: string | null;
  reason: KeptReason;
  byId: string | null;
  at: string | null;
};

/** As many are named one by one; the rest is a number. */
export const KEPT_NAMED = 500;
