import type { Confidentiality } from '../shared/confidentiality';

/** What others are to do: follow-ups given away, referrals without an answer, promises made to us. */
export const WAITING_PARTS = ['given', 'asked', 'promised'] as const;
export type WaitingPart = (typeof WAITING_PARTS)[number];

/** One thing somebody owes: due on a day, or waiting since one. */
export type Owed = { id: string; text: string; who: string | null; activityId: string | null; level: Confidentiality; dueOn: string | null; on: string | null };
