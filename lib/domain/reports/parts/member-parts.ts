import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { DirectoryEntry } from '../../directory/directory-entry';
import type { Block } from '../block';
import { run } from '../figure-run';
import { DIRECTORY } from '../source-key';

/** What consenting members can do, said once each; said of several of them where it is. */
export function capabilitiesList(entries: readonly DirectoryEntry[]): Block[] {
  const { members: words } = messages.reports;
  const times = new Map<string, number>();
  for (const { capabilities } of entries) for (const one of new Set(capabilities)) times.set(one, (times.get(one) ?? 0) + 1);
  if (times.size === 0) return [{ kind: 'note', text: words.noCapabilities }];
  const said = [...times].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => (count > 1 ? words.several(name, format.number(count)) : name));
  return [{ kind: 'paragraph', runs: [run(`${said.join('; ')}.`, { cites: [DIRECTORY] })] }];
}

/** The members that agreed to be named. */
export function listedTable(entries: readonly DirectoryEntry[]): Block[] {
  const { members: words } = messages.reports;
  if (entries.length === 0) return [{ kind: 'note', text: words.nobody }];
  return [{
    kind: 'table', title: words.listed, columns: [{ label: words.name, numeric: false }, { label: words.town, numeric: false }, { label: words.does, numeric: false }],
    rows: entries.map(({ name, town, capabilities, industries }) => [run(name, { cites: [DIRECTORY] }), run(town ?? ''), run((capabilities.length > 0 ? capabilities : industries.map(({ title }) => title)).join('; '))]),
  }];
}
