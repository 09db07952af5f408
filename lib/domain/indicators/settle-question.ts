import type { RegionQuestion } from './region-question';
import { findScheme } from './scheme/find-scheme';

/** What may be asked: each vintage with the regions it covers (itself or through their members), its years, and the earlier loads it holds all of. */
export type QuestionChoices = {
  readonly vintages: readonly { readonly id: string; readonly continues?: readonly string[]; readonly years: readonly number[]; readonly covers: readonly string[] }[];
  readonly schemes: readonly { readonly id: string; readonly version: number }[];
};

/** A part of the question that does not fit the others and was let go, with what was asked for. */
export type LetGo =
  | { readonly part: 'dataset'; readonly asked: string }
  | { readonly part: 'year'; readonly asked: string }
  | { readonly part: 'base'; readonly asked: string }
  | { readonly part: 'scheme'; readonly asked: string };

type Asked = Readonly<Partial<Record<'dataset' | 'year' | 'base' | 'scheme', string | undefined>>>;
type Settled = { readonly question: Pick<RegionQuestion, 'dataset' | 'year' | 'base' | 'scheme'>; readonly letGo: readonly LetGo[] };

/**
 * Makes the parts of a page's address fit one another, since choosing another region in a form carries the old table and year
 * along: a table that does not cover both regions, a year the table does not hold, a base year that does not come before the end year, an unknown scheme are let go and named.
 * Empty parts are left out and not named.
 */
export function settleQuestion(asked: Asked, place: { readonly region: string; readonly reference: string }, choices: QuestionChoices): Settled {
  const letGo: LetGo[] = [];
  const covering = choices.vintages.filter(({ covers }) => covers.includes(place.region) && covers.includes(place.reference));
  const vintage = covering.find(({ id, continues = [] }) => id === asked.dataset || (asked.dataset !== undefined && continues.includes(asked.dataset)));
  if (asked.dataset && !vintage) letGo.push({ part: 'dataset', asked: asked.dataset });
  const scheme = asked.scheme ? findScheme(choices.schemes, asked.scheme) : undefined;
  if (asked.scheme && !scheme) letGo.push({ part: 'scheme', asked: asked.scheme });
  const year = (vintage ?? covering[0])?.years.find((one) => String(one) === asked.year);
  // A year belongs to its table: where the table had to go, the year goes with it unnamed.
  if (asked.year && year === undefined && !letGo.some(({ part }) => part === 'dataset')) letGo.push({ part: 'year', asked: asked.year });
  const years = (vintage ?? covering[0])?.years ?? [];
  const base = years.find((one) => String(one) === asked.base && one < (year ?? years.at(-1) ?? -Infinity));
  if (asked.base && base === undefined && !letGo.some(({ part }) => part === 'dataset')) letGo.push({ part: 'base', asked: asked.base });
  return {
    question: { ...(vintage && { dataset: vintage.id }), ...(year !== undefined && { year }), ...(base !== undefined && { base }), ...(scheme && { scheme: asked.scheme }) },
    letGo,
  };
}
