import { messages } from '@/lib/messages';
import { joinCell } from '../lists/join-cell';
import type { ContactChannel } from '../outreach/contact-channel';
import type { TimelineEntry } from '../outreach/timeline-entry';
import type { Sheet } from '../shared/sheet';
import type { ExportedContact } from './exported';

const idOf = ({ organizationId, personId }: ExportedContact['participants'][number]) => (personId !== null && organizationId !== null ? `${personId}/${organizationId}` : personId ?? organizationId);

/** Contacts as a table, one row each, with the names of who took part for readers and their ids for programs. */
export const contactTable = (entries: readonly (TimelineEntry & ExportedContact)[]): Sheet => {
  const { exports: words, outreach } = messages;
  return {
    title: '', source: [], columns: words.contacts, days: [1],
    rows: entries.map(({ id, occurredOn, kind, channel, summary, details, topics, organizations, people, participants, authorName, confidentiality }) => [
      id, occurredOn, outreach.kinds[kind], channel && outreach.channels[channel as ContactChannel], summary, details, joinCell(topics.map(({ text }) => text)),
      joinCell(organizations.map(({ name }) => name)), joinCell(people.map(({ name }) => name)), joinCell(participants.map(idOf)), authorName, outreach.confidentialities[confidentiality],
    ]),
  };
};
