import type { ContactDraft } from './contact-draft';
import type { DraftPart } from './draft-differences';

const PARTS: Record<DraftPart, readonly (keyof ContactDraft)[]> = {
  kind: ['kind'], who: ['who', 'marks', 'speaksFor'], telling: ['telling'], occurredOn: ['occurredOn'],
  confidentiality: ['confidentiality', 'readers'], topics: ['topics'], place: ['place'], channel: ['channel'], durationMin: ['durationMin'],
};

/** My version with the parts taken from theirs that were chosen so; new follow-ups are always mine. */
export const mergeDrafts = (mine: ContactDraft, theirs: ContactDraft, fromTheirs: readonly DraftPart[]): ContactDraft => ({
  ...mine,
  ...Object.fromEntries(fromTheirs.flatMap((part) => PARTS[part].map((key) => [key, theirs[key]]))),
});
