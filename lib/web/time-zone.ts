import 'server-only';

/** The zone whose calendar the workspace lives by (an IANA name). */
export const timeZone = (): string => process.env.LODE_TIME_ZONE ?? 'America/Vancouver';
