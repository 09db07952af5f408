/** The clocks of the place the unit works in (IANA name). */
export const localTimeZone = (): string => process.env.LODE_TIME_ZONE ?? 'America/Vancouver';
