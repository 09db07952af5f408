import type { ContactDetail } from './contact-detail';
import type { ContactDraft, DraftMark } from './contact-draft';
import { tellingText } from './telling-text';

const markOf = ({ attendance, side, sentiment }: { attendance: DraftMark['attendance']; side: DraftMark['side']; sentiment?: number | null }): DraftMark => ({
  attendance, side, sentiment: sentiment === null || sentiment === undefined ? '' : String(sentiment),
});

/** A contact back in its form. An organization that stands there through its people alone is not named again. */
export const draftOfContact = (contact: ContactDetail): ContactDraft => {
  const { entry } = contact;
  const alone = new Set(contact.named.flatMap(({ organizationId, personId }) => (personId === null && organizationId !== null ? [organizationId] : [])));
  const people = [...new Map(entry.people.map((person) => [person.id, person])).values()];
  const nameOf = new Map(entry.organizations.map(({ id, name }) => [id, name]));
  const organizations = entry.organizations.filter(({ id }) => alone.has(id));
  return {
    id: entry.id,
    kind: entry.kind,
    who: [
      ...organizations.map(({ id, name }) => ({ id, kind: 'organization', label: name })),
      ...people.map(({ id, name, organizationId }) => ({ id, kind: 'person', label: name, hint: nameOf.get(organizationId ?? '') })),
    ],
    marks: Object.fromEntries([...organizations, ...people].map((one) => [one.id, markOf(one)])),
    speaksFor: Object.fromEntries(people.map(({ id }) => [id, entry.people.filter((one) => one.id === id).map(({ organizationId }) => organizationId)])),
    telling: tellingText(entry.summary, contact.details),
    occurredOn: entry.occurredOn,
    confidentiality: entry.confidentiality,
    readers: contact.readers.map(({ id }) => id),
    reason: '',
    followUps: [],
    next: '',
    topics: entry.topics.map(({ id, text, issueType, state }) => ({
      id, text, issueType: issueType ?? '', state, due: '', ownerId: '', promised: contact.followUps.some(({ topicId }) => topicId === id),
    })),
    place: contact.place ?? '',
    channel: contact.channel ?? '',
    durationMin: contact.durationMin === null ? '' : String(contact.durationMin),
  };
};
