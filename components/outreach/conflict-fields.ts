import type { ConflictField } from '@/components/ui/conflict-choice';
import type { ContactDraft } from '@/lib/domain/outreach/contact-draft';
import { draftDifferences, type DraftPart } from '@/lib/domain/outreach/draft-differences';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';

const inWords = (draft: ContactDraft, part: DraftPart): string => {
  const { kinds, confidentialities, channels, attendances } = messages.outreach;
  switch (part) {
    case 'kind': return kinds[draft.kind];
    case 'who': return draft.who.map(({ id, label }) => {
      const attendance = draft.marks[id]?.attendance ?? 'attended';
      return attendance === 'attended' ? label : `${label} (${attendances[attendance].toLowerCase()})`;
    }).join(', ');
    case 'occurredOn': return format.day(draft.occurredOn, 'year');
    case 'confidentiality': return confidentialities[draft.confidentiality];
    case 'topics': return draft.topics.map(({ text }) => text).join('; ');
    case 'channel': return Object.entries(channels).find(([channel]) => channel === draft.channel)?.[1] ?? '';
    default: return draft[part];
  }
};

/** The fields in which two versions of a contact differ, both in words. */
export const conflictFields = (mine: ContactDraft, theirs: ContactDraft): (ConflictField & { name: DraftPart })[] =>
  draftDifferences(mine, theirs).map((part) => ({
    name: part, label: messages.outreach.form.parts[part], mine: inWords(mine, part), theirs: inWords(theirs, part),
  }));
