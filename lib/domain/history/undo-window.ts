/** Days a change can be undone. */
export const UNDO_DAYS = 30;

const DAY_MS = 86_400_000;

/** The instant before which nothing can be undone any more, at `now`. */
export const undoableSince = (now: Date): Date => new Date(now.getTime() - UNDO_DAYS * DAY_MS);
