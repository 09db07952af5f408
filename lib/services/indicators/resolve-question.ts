import type { Source } from '@/lib/domain/indicators/dated-reading';
import type { Place } from '@/lib/domain/indicators/place';
import { findScheme } from '@/lib/domain/indicators/scheme/find-scheme';
import type { SchemeVersion } from '@/lib/domain/indicators/scheme/scheme-version';
import type { RegionQuestion } from '@/lib/domain/indicators/region-question';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid, notFound } from '../errors';
import { readEconomy, type Economy, type Region } from './economy';
import { isInside } from './is-inside';
import { refuseYear } from './refuse-year';
import { regionOf } from './region-of';
import { schemesOf } from './schemes-of';
import type { Vintage } from './vintage';

export type SourceVintage = Source & { vintage: Vintage };
export type Resolved = {
  economy: Economy;
  region: Region;
  reference: Region;
  place: Place;
  /** Vintages that cover region and reference, by standing; the chosen one is among them. */
  choices: readonly SourceVintage[];
  /** Those a figure may come from: the chosen one, official ones, and others of its own series. Nobody's other table is read unasked. */
  sources: readonly SourceVintage[];
  chosen: SourceVintage | null;
  year: number | null;
  base: number | null;
  scheme: SchemeVersion;
};

const { refused } = messages.indicators;
const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });

const yearOf = ({ vintages }: Economy, chosen: SourceVintage | undefined, asked: number | undefined): number | null => {
  const years = chosen?.table.years ?? [];
  if (asked !== undefined && !years.includes(asked)) throw refuseYear('year', asked, chosen?.vintage, vintages);
  return asked ?? years.at(-1) ?? null;
};

/** A base year belongs to the chosen table, before its end year. */
const baseOf = ({ vintages }: Economy, chosen: SourceVintage | undefined, asked: number | undefined, year: number | null): number | null => {
  if (asked === undefined) return null;
  if (!chosen) return null;
  if (!chosen.table.years.includes(asked)) throw refuseYear('base', asked, chosen.vintage, vintages);
  if (year === null || asked >= year) throw refuse('base', refused.baseAfterEnd);
  return asked;
};

const schemeOf = (schemes: readonly SchemeVersion[], asked: string | undefined): SchemeVersion => {
  const scheme = asked === undefined ? schemes[0] : findScheme(schemes, asked);
  if (!scheme) throw asked === undefined ? notFound(messages.errors.unknownRecord) : refuse('scheme', refused.noSuchScheme);
  return scheme;
};

/** Turns what is asked into one vintage, year, place and scheme; names the field of a code that is not known or does not fit. */
export const resolveQuestion = async ({ db }: QueryContext, asked: RegionQuestion): Promise<Resolved> => {
  const economy = await readEconomy(db);
  const region = regionOf(economy, asked.region, 'region');
  const reference = regionOf(economy, asked.reference, 'reference');
  const covering = economy.vintages.filter((vintage) => economy.covers(vintage, region.code) && economy.covers(vintage, reference.code));
  const choices: SourceVintage[] = [];
  for (const vintage of covering) {
    choices.push({ id: vintage.id, series: vintage.series, table: await economy.tableOf(db, vintage), vintage });
  }
  const chosen = asked.dataset === undefined ? choices[0] : choices.find(({ id }) => id === asked.dataset);
  if (asked.dataset !== undefined && !chosen) throw refuse('dataset', refused.notCovered);
  const year = yearOf(economy, chosen, asked.year);
  return {
    economy, region, reference, choices, chosen: chosen ?? null,
    sources: choices.filter(({ vintage: { official, series } }) => official || series.code === chosen?.series.code),
    scheme: schemeOf(await schemesOf(db), asked.scheme),
    place: { region: region.code, reference: reference.code, inside: isInside(region, reference) },
    year,
    base: baseOf(economy, chosen, asked.base, year),
  };
};
