/** `held` as soon as it is a contact; `cancelled` stays on record, so that calendars strike it out. */
export const MEETING_STATES = ['planned', 'held', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];
