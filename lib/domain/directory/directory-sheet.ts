import { messages } from '@/lib/messages';
import type { Sheet } from '../shared/sheet';
import type { DirectoryEntry } from './directory-entry';

/** The directory as a table of its own, one row a member. */
export const directorySheet = (entries: readonly DirectoryEntry[], day: string): Sheet => {
  const { title, entry: words, columns, asOf } = messages.directory;
  return {
    title, columns: [columns.name, words.town, words.does, words.industries, words.web, words.phone, words.email],
    rows: entries.map(({ name, town, capabilities, industries, website, phone, email }) => [name, town, capabilities.join('; '), industries.map(({ code, title: said }) => `${code} ${said}`).join('; '), website, phone, email]),
    source: [asOf(day)],
  };
};
