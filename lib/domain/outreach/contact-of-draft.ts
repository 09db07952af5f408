import type { z } from 'zod';
import type { ContactDraft, DraftParticipant, DraftTopic } from './contact-draft';
import { defaultDueDay } from './default-due-day';
import { dueDayOfWords } from './due-day-of-words';
import type { contactFields } from './contact-fields';
import { splitDueWords } from './split-due-words';
import { tellingParts } from './telling-parts';

type Fields = { [Key in keyof typeof contactFields]?: z.input<(typeof contactFields)[Key]> };
type Participant = NonNullable<Fields['participants']>[number];

const participantsOf = ({ marks, speaksFor }: ContactDraft, { id, kind }: DraftParticipant): Participant[] => {
  const { attendance, side, sentiment } = marks[id] ?? {};
  const mark = { ...(attendance && { attendance }), ...(side && { side }), ...(sentiment && { sentiment: Number(sentiment) }) };
  if (kind !== 'person') return [{ organizationId: id, ...mark }];
  return (speaksFor[id] ?? [null]).map((organizationId) => ({ personId: id, organizationId, ...mark }));
};

// Words that say no day are passed on, so that the schema refuses them at their own field.
const dayOf = (words: string, today: string) => (words.trim() ? dueDayOfWords(words, today) ?? words : defaultDueDay(today));

const topicOf = ({ id, text, issueType, state, due, ownerId, promised }: DraftTopic, today: string) => ({
  ...(id && { id }),
  text,
  issueType: (issueType || null) as NonNullable<Fields['topics']>[number]['issueType'],
  ...(promised ? {} : { state, followUp: state === 'required' ? { dueOn: dayOf(due, today), ownerId: ownerId || null } : null }),
});

/** A form's draft as the command takes it, read on `today`: words become days, one text becomes a line and its details. */
export const contactOfDraft = (draft: ContactDraft, today: string) => {
  const { kind, occurredOn, confidentiality, readers, place, channel, durationMin } = draft;
  const next = draft.next.trim() ? splitDueWords(draft.next, today) : null;
  return {
    kind,
    occurredOn,
    confidentiality,
    readers: confidentiality === 'restricted' ? readers : [],
    place,
    channel: (channel || null) as Fields['channel'],
    durationMin: durationMin.trim() ? Number(durationMin) : null,
    ...tellingParts(draft.telling),
    participants: draft.who.flatMap((one) => participantsOf(draft, one)),
    topics: draft.topics.map((topic) => topicOf(topic, today)),
    followUps: [
      ...draft.followUps.map(({ title, due, ownerId }) => ({ title, dueOn: dayOf(due, today), ownerId: ownerId || null })),
      ...(next ? [{ title: next.title, dueOn: next.dueOn ?? defaultDueDay(today), ownerId: null }] : []),
    ],
  } satisfies Fields;
};
