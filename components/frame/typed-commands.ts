import { parseSearch } from '@/lib/domain/search/parse-search';
import type { SearchGroup } from '@/lib/domain/search/search-group';
import { matchingCommands } from './matching-commands';
import type { PaletteCommand } from './palette-command';

const PAGE_OF: Partial<Record<SearchGroup, string>> = {
  organization: '/organizations', person: '/people', contact: '/outreach', case: '/pipeline', initiative: '/initiatives', meeting: '/meetings', interview: '/interviews', report: '/reports',
  survey: '/surveys',
};

/** Pages and actions for what was typed. Where it says only in what to look (`in:cases`), the pages of that; where no letter of it says anything, none. */
export function typedCommands(commands: readonly PaletteCommand[], typed: string): PaletteCommand[] {
  const { groups, kind, town, tag, term } = parseSearch(typed);
  if (groups?.includes('page')) return matchingCommands(commands, term);
  if (kind ?? town ?? tag) return [];
  if (groups) return term === '' ? commands.filter(({ href }) => groups.some((group) => PAGE_OF[group] === href)) : [];
  return term === '' && typed.trim() !== '' ? [] : matchingCommands(commands, term);
}
