import { foldName } from '../shared/fold-name';
import type { DirectoryEntry } from './directory-entry';
import type { DirectoryQuestion } from './directory-question';

/** Entries in which every word looked for stands in name, town, a capability or an industry; and that hold the capability and the industry asked for. */
export function searchEntries(entries: readonly DirectoryEntry[], { q, capability, naics }: DirectoryQuestion): DirectoryEntry[] {
  const wanted = foldName(q ?? '').split(' ').filter(Boolean);
  return entries.filter((entry) => {
    const said = foldName([entry.name, entry.town ?? '', ...entry.capabilities, ...entry.industries.map(({ title }) => title)].join(' '));
    return wanted.every((word) => said.includes(word))
      && (!capability || entry.capabilities.some((one) => foldName(one) === foldName(capability)))
      && (!naics || entry.industries.some(({ code }) => code.startsWith(naics)));
  });
}

/** Every capability the entries name, each once, by letter. */
export const capabilitiesOf = (entries: readonly DirectoryEntry[]): string[] => [...new Set(entries.flatMap(({ capabilities }) => capabilities))].sort((a, b) => (a < b ? -1 : 1));

/** The industries of the entries, each once, by code. */
export const industriesOf = (entries: readonly DirectoryEntry[]): { code: string; title: string }[] =>
  [...new Map(entries.flatMap(({ industries }) => industries.map((one) => [one.code, one] as const))).values()].sort((a, b) => (a.code < b.code ? -1 : 1));
