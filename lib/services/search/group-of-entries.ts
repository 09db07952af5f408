import { excerpt } from '@/lib/domain/search/excerpt';
import type { Hit, HitGroup } from '@/lib/domain/search/hit';
import { rank } from '@/lib/domain/search/rank';
import { fold } from '@/lib/domain/register/fold';

/** What a group shows of one record; `day` puts the newest first among equals. */
export type Shown = Pick<Hit, 'label' | 'hint' | 'level'> & Partial<Pick<Hit, 'at' | 'of'>> & { day: string | null };

type Found = { id: string; title: string; text: string };

/** Entries as hits in their order: by title before text, the newest first; with the words around what was found where the title does not say it. */
export const groupOfEntries = (
  group: HitGroup['group'], { term, limit, near }: { term: string; limit: number; near: boolean }, found: readonly Found[], shown: ReadonlyMap<string, Shown>,
): HitGroup => {
  const rows = found.flatMap(({ id, title, text }) => {
    const known = shown.get(id);
    return known ? [{ id, keys: [fold(title)], day: known.day, otherwise: near ? ('near_words' as const) : ('text' as const), text, known }] : [];
  });
  const ranked = rank(term, rows);
  const typed = term.split(' ');
  return {
    group, more: ranked.length > limit,
    hits: ranked.slice(0, limit).map(({ row: { id, text, known: { day: _day, ...told } }, match }) => ({
      ...told, group, id, match, why: match === 'text' ? excerpt(text, typed) : null,
    })),
  };
};
