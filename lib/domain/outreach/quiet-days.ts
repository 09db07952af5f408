/** An organization in somebody's care counts as gone quiet after this many days without a contact. */
export const QUIET_DAYS = 90;
