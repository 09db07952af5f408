export const ATTENDANCES = ['attended', 'invited', 'no_show', 'apologies'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

export const PARTICIPANT_SIDES = ['theirs', 'ours', 'partner'] as const;
export type ParticipantSide = (typeof PARTICIPANT_SIDES)[number];
