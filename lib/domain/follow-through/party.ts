/** A record named by its id, for a link. */
export type Named = { id: string; name: string };

/** One side of a promise, referral or introduction; both null is the unit itself. */
export type Party = { organization: Named | null; person: Named | null };
