import type { PaletteSearch } from '@/components/frame/palette-command';
import { hitHref } from '@/components/search/hit-href';
import { hitWhy } from '@/components/search/hit-why';
import type { HitGroup } from '@/lib/domain/search/hit';
import { messages } from '@/lib/messages';

const OF_EACH = 5;
const ALLOWED = 200;
const REFUSED = [400, 403, 422];

/**
 * What the palette finds among all records for what was typed, and the way to everything found. Asked over the API: one question does not
 * wait for the one before it, as actions do, and is dropped when more is typed.
 */
export const searchPalette: PaletteSearch = async (typed, signal) => {
  const answer = await fetch(`/api/v1/find?${new URLSearchParams({ q: typed, limit: String(OF_EACH) }).toString()}`, { signal });
  if (REFUSED.includes(answer.status)) return [];
  if (answer.status !== ALLOWED) throw new Error(String(answer.status));
  const found = (await answer.json()) as { groups: HitGroup[] };
  const { groups, all } = messages.search;
  const hits = found.groups.flatMap(({ group, hits: some }) => some.map((hit) => ({
    id: `${group} ${hit.id}`, label: hit.label, hint: hit.hint ?? hitWhy(hit) ?? undefined, href: hitHref(hit), group: groups[group],
  })));
  return hits.length === 0 ? [] : [...hits, { id: 'search', label: all, href: `/search?${new URLSearchParams({ q: typed }).toString()}`, group: messages.search.title }];
};
