const LEASE_MS = 15_000;

/** A job holds a load while this lies ahead, and renews it with every step; a killed one lets it run out. */
export const leaseFrom = (now: Date) => new Date(now.getTime() + LEASE_MS);
