import type { ContactDraft } from './contact-draft';

/** What two people can have changed of one contact, as a choice between two versions. */
export const DRAFT_PARTS = ['kind', 'who', 'telling', 'occurredOn', 'confidentiality', 'topics', 'place', 'channel', 'durationMin'] as const;
export type DraftPart = (typeof DRAFT_PARTS)[number];

const told = (draft: ContactDraft, part: DraftPart): string => {
  if (part === 'who') return JSON.stringify(draft.who.map(({ id }) => [id, draft.marks[id]?.attendance ?? 'attended', draft.marks[id]?.sentiment || '', draft.marks[id]?.side ?? 'theirs']).sort());
  if (part === 'topics') return JSON.stringify(draft.topics.map(({ text, issueType, state }) => [text, issueType, state]));
  if (part === 'confidentiality') return JSON.stringify([draft.confidentiality, draft.confidentiality === 'restricted' ? [...draft.readers].sort() : []]);
  return draft[part].trim();
};

/** The parts in which two versions of one contact differ. */
export const draftDifferences = (mine: ContactDraft, theirs: ContactDraft): DraftPart[] =>
  DRAFT_PARTS.filter((part) => told(mine, part) !== told(theirs, part));
