import { messages } from '@/lib/messages';
import { run } from '../reports/figure-run';
import type { Report } from '../reports/report';
import { DIRECTORY } from '../reports/source-key';
import type { DirectoryEntry } from './directory-entry';

/** The printable edition: the thing a mining group publishes each year. `line` names it with its day. */
export const directoryReport = (entries: readonly DirectoryEntry[], today: string, line: string): Report => {
  const { title, sub, entry: words } = messages.directory;
  const { sources } = messages.reports;
  const said = ({ town, industries, website, phone, email }: DirectoryEntry) => [town, industries.map((one) => one.title).join(', '), phone, email, website].filter(Boolean).join(' · ');
  return {
    kind: 'public-profile', edition: 'public', title, line, asOf: today, lead: [run(sub, { cites: [DIRECTORY] })],
    blocks: entries.flatMap((entry) => [
      { kind: 'heading' as const, level: 3 as const, text: entry.name },
      ...(entry.capabilities.length > 0 ? [{ kind: 'paragraph' as const, runs: [run(`${words.does}: ${entry.capabilities.join('; ')}.`)] }] : []),
      { kind: 'note' as const, text: said(entry) },
    ]),
    sources: [{ key: DIRECTORY, text: sources.own.directory, date: line }], vintages: [], sample: entries.some(({ sample }) => sample),
  };
};
