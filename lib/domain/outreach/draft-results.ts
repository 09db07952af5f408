import type { DraftParticipant } from './contact-draft';

export type DraftCommitment = { side: 'ours' | 'theirs'; who: DraftParticipant | null; text: string; due: string };
export type DraftReferral = { who: DraftParticipant | null; to: DraftParticipant | null; need: string };
export type DraftIntroduction = { a: DraftParticipant | null; b: DraftParticipant | null; purpose: string };
export type DraftClaim = { who: DraftParticipant | null; kind: 'retained' | 'created'; jobs: string; statement: string };

/** What came out of a contact, as it stands in a form while it is typed. */
export type DraftResults = { commitments: DraftCommitment[]; referrals: DraftReferral[]; introductions: DraftIntroduction[]; claims: DraftClaim[] };
export const NO_RESULTS: DraftResults = { commitments: [], referrals: [], introductions: [], claims: [] };

/** A line nobody has written anything in: it was offered, and is left out when the contact is saved. */
export const isBlankResult = (line: DraftCommitment | DraftReferral | DraftIntroduction | DraftClaim): boolean =>
  'text' in line ? line.text.trim() === '' : 'need' in line ? line.need.trim() === '' && line.to === null
    : 'purpose' in line ? line.purpose.trim() === '' && line.b === null : line.statement.trim() === '' && line.jobs.trim() === '';
