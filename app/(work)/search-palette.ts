'use server';

import type { PaletteCommand } from '@/components/frame/palette-command';
import { hitHref } from '@/components/search/hit-href';
import { hitWhy } from '@/components/search/hit-why';
import { messages } from '@/lib/messages';
import { findAnything } from '@/lib/services/search/find-anything';
import { lookUpAction } from '@/lib/web/look-up-action';

const OF_EACH = 5;

/** What the palette finds among all records for what was typed, and the way to everything found. */
export const searchPalette = async (typed: string): Promise<PaletteCommand[]> => {
  const found = await lookUpAction(findAnything)({ q: typed, limit: OF_EACH });
  if (!found.ok) return [];
  const { groups, all } = messages.search;
  const hits = found.value.groups.flatMap(({ group, hits: some }) => some.map((hit) => ({
    id: `${group} ${hit.id}`, label: hit.label, hint: hit.hint ?? hitWhy(hit) ?? undefined, href: hitHref(hit), group: groups[group],
  })));
  return hits.length === 0 ? [] : [...hits, { id: 'search', label: all, href: `/search?${new URLSearchParams({ q: typed }).toString()}`, group: messages.search.title }];
};
