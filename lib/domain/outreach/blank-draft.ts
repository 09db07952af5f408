import type { ContactDraft, DraftParticipant } from './contact-draft';

/** An empty form: a visit of `today` ('YYYY-MM-DD') for everyone here to read, with `who` already named and, from a planned visit, what is `given`. */
export const blankDraft = (id: string, today: string, who: readonly DraftParticipant[] = [], given: Partial<ContactDraft> = {}): ContactDraft => ({
  id, kind: 'visit', who: [...who], marks: {}, speaksFor: {}, telling: '', occurredOn: today, confidentiality: 'internal', readers: [], reason: '',
  followUps: [], next: '', topics: [], place: '', channel: '', durationMin: '', ...given,
});
