import { messages } from '@/lib/messages';
import { joinCell } from '../lists/join-cell';
import { localDay } from '../shared/local-day';
import type { Sheet } from '../shared/sheet';
import type { ExportedPerson } from './exported';

/** People as a table, one row each, with the role that is primary first. Who asked to be left alone has no address in it, but the day they asked. */
export const peopleTable = (people: readonly ExportedPerson[], timeZone: string): Sheet => {
  const { exports: words, register } = messages;
  return {
    title: '', source: [], columns: words.people, days: [words.people.length - 2, words.people.length - 1],
    rows: people.map(({ id, givenName, familyName, languages, email, phone, preferredChannel, about, doNotContactSince, updatedAt, roles }) => {
      const [main, ...others] = [...roles].sort((a, b) => Number(b.primary) - Number(a.primary));
      return [
        id, givenName, familyName, main?.title ?? null, main?.organizationId ?? null, main?.organization ?? null, joinCell(others.map(({ organization }) => organization)),
        email, phone, preferredChannel && register.channels[preferredChannel], joinCell(languages), about, doNotContactSince, localDay(updatedAt, timeZone),
      ];
    }),
  };
};
