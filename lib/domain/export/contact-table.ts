import { messages } from '@/lib/messages';
import type { TimelineEntry } from '../outreach/timeline-entry';
import type { Sheet } from '../shared/sheet';

const several = (values: readonly string[]) => [...new Set(values)].join('; ');

/** Contacts as a table, one row each. */
export const contactTable = (entries: readonly TimelineEntry[]): Sheet => {
  const { exports: words, outreach } = messages;
  return {
    title: '', source: [], columns: words.contacts, days: [1],
    rows: entries.map(({ id, occurredOn, kind, summary, topics, organizations, people, authorName, confidentiality }) => [
      id, occurredOn, outreach.kinds[kind], summary, several(topics.map(({ text }) => text)), several(organizations.map(({ name }) => name)), several(people.map(({ name }) => name)),
      authorName, outreach.confidentialities[confidentiality],
    ]),
  };
};
