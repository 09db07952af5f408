import { messages } from '@/lib/messages';
import { localDay } from '../shared/local-day';
import type { Sheet } from '../shared/sheet';
import type { ExportedPerson } from './exported';

/** People as a table, one row each, with the role that is primary first. */
export const peopleTable = (people: readonly ExportedPerson[], timeZone: string): Sheet => {
  const { exports: words } = messages;
  return {
    title: '', source: [], columns: words.people, days: [words.people.length - 1],
    rows: people.map(({ id, givenName, familyName, languages, email, phone, doNotContact, updatedAt, roles }) => {
      const [main, ...others] = [...roles].sort((a, b) => Number(b.primary) - Number(a.primary));
      return [
        id, givenName, familyName, main?.title ?? null, main?.organization ?? null, others.map(({ organization }) => organization).join('; '),
        email, phone, languages.join('; '), doNotContact ? words.yes : null, localDay(updatedAt, timeZone),
      ];
    }),
  };
};
