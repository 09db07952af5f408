import { and, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { nameIndex, type FoundName } from '@/db/search';
import type { Hit, HitGroup } from '@/lib/domain/search/hit';
import type { Match } from '@/lib/domain/search/match';
import { rank, type Ranked } from '@/lib/domain/search/rank';
import type { WordList } from '@/lib/domain/search/word-list';
import { fold } from '@/lib/domain/register/fold';
import type { SearchableKind } from '@/lib/domain/register/searchable-kind';
import type { QueryContext } from '../define';
import { findNames } from '../find-names';
import { registerLabels } from '../register-labels';
import { nearNames } from './near-names';
import { vocabulary, vocabularyAtHand } from './vocabulary';

/** With fewer found, further ways are tried. */
const FEW = 5;
const GATHERED = 300;
const SHORTEST_NEAR = 4;

type Wanted = { kind: SearchableKind; term: string; limit: number; matching: SQL | undefined };
type Named = { id: string; keys: string[] };
type Found = Ranked<Named>[];

const byRecord = (rows: readonly FoundName[]): Named[] => {
  const keys = new Map<string, string[]>();
  for (const { recordId, key } of rows) keys.set(recordId, [...(keys.get(recordId) ?? []), key]);
  return [...keys].map(([id, own]) => ({ id, keys: own }));
};

const further = (term: string, found: Found, rows: readonly FoundName[], only: (match: Match) => boolean): Found => {
  const known = new Set(found.map(({ row }) => row.id));
  return [...found, ...rank(term, byRecord(rows.filter(({ recordId }) => !known.has(recordId)))).filter(({ match }) => only(match))];
};

/** As typed, then with all words in any order. Where a typed word begins no word of any name of the kind, nothing is asked. */
const asTyped = async (db: Handle, { kind, term, limit, matching }: Wanted, words: WordList | undefined): Promise<Found> => {
  const typed = term.split(' ');
  if (words && !typed.every((word) => words.begins(word))) return [];
  return rank(term, byRecord(await findNames(db, { term, kind, limit: limit + 1, matching, anyOrder: (parts) => words?.rarest(parts) ?? parts })));
};

/** Whether the typed words can be a part of a name: all but the first, of which the beginning may be missing, begin words. */
const mayBeInside = (term: string, words: WordList) => term.split(' ').slice(1).every((word) => words.begins(word));

/** A part within a word, then one typing error: for what was found nowhere. */
const otherwise = async (db: Handle, { kind, term, matching }: Wanted, words: WordList): Promise<Found> => {
  if (term.length < SHORTEST_NEAR) return [];
  const always = and(nameIndex().ofKind(kind), matching);
  const holding = async () => further(term, [], await nameIndex().gather(db, term, always, GATHERED) ?? [], () => true);
  const likely = mayBeInside(term, words);
  const inside = likely ? await holding() : [];
  if (inside.length >= FEW) return inside;
  const near = further(term, inside, await nearNames(db, { term, kind, matching, words, enough: FEW }), (match) => match.startsWith('near'));
  // What the words do not tell, such as a name of this very moment, the names themselves do.
  return near.length > 0 || likely ? near : holding();
};

const labelled = async ({ db, today }: QueryContext, { kind, limit }: Wanted, found: Found): Promise<HitGroup> => {
  const shown = found.slice(0, limit);
  const labels = new Map((await registerLabels(db, shown.map(({ row }) => ({ kind, recordId: row.id })), today)).map((label) => [label.id, label]));
  return {
    group: kind,
    more: found.length > limit,
    hits: shown.flatMap(({ row, match, key }): Hit[] => {
      const label = labels.get(row.id);
      if (!label) return [];
      const why = fold(label.label) === key ? null : key;
      return [{ group: kind, id: row.id, label: label.label, hint: label.hint, match, why, level: null }];
    }),
  };
};

/** Organizations and people by any of their names: as typed, in any order of the words; where that is nothing, within words and with one typing error. */
export const namesFound = async (ctx: QueryContext, wanted: readonly Wanted[]): Promise<HitGroup[]> => {
  const { db } = ctx;
  const known = await vocabularyAtHand(db);
  const typed = await Promise.all(wanted.map((one) => asTyped(db, one, known?.[one.kind])));
  const none = typed.every((found) => found.length === 0);
  return Promise.all(wanted.map(async (one, at) => labelled(ctx, one, none ? await otherwise(db, one, (await vocabulary(db))[one.kind]) : typed[at] ?? [])));
};
