import type { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import type { Source } from '@/lib/domain/indicators/dated-reading';
import type { Place } from '@/lib/domain/indicators/place';
import type { RegionQuestion } from '@/lib/domain/indicators/region-question';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid, notFound } from '../errors';
import { readEconomy, type Economy, type Region } from './economy';
import { schemesOf } from './schemes-of';
import type { Vintage } from './vintage';

export type SourceVintage = Source & { vintage: Vintage };
export type Resolved = {
  economy: Economy;
  region: Region;
  reference: Region;
  place: Place;
  /** Vintages that cover region and reference, newest first; the chosen one is among them. */
  sources: readonly SourceVintage[];
  chosen: SourceVintage | null;
  year: number | null;
  scheme: ClassScheme;
  schemes: readonly ClassScheme[];
};

const regionOf = ({ regions }: Economy, code: string): Region => {
  const region = regions.get(code);
  if (!region) throw notFound(messages.errors.unknownRecord);
  return region;
};

const bases = (region: Region) => (region.members.length > 0 ? region.members : [region.code]);

/** Whether every base region of the one lies in the other. */
export const isInside = (region: Region, reference: Region) => {
  const held = new Set(bases(reference));
  return region.code === reference.code || bases(region).every((base) => held.has(base));
};

/** Turns what the URL asks into one vintage, year, place and scheme; refuses a vintage that says nothing about the two regions. */
export const resolveQuestion = async ({ db }: QueryContext, asked: RegionQuestion): Promise<Resolved> => {
  const economy = await readEconomy(db);
  const region = regionOf(economy, asked.region);
  const reference = regionOf(economy, asked.reference);
  const sources: SourceVintage[] = [];
  for (const vintage of economy.vintages) {
    const table = await economy.tableOf(vintage);
    if (table.covers(region.code) && table.covers(reference.code)) sources.push({ id: vintage.id, series: vintage.series, table, vintage });
  }
  const chosen = asked.dataset ? sources.find(({ id }) => id === asked.dataset) : sources[0];
  if (asked.dataset && !chosen) throw invalid(messages.errors.invalid, { dataset: messages.indicators.refused.notCovered });
  const years = chosen?.table.years ?? [];
  const schemes = await schemesOf(db);
  const scheme = schemes.find(({ id }) => id === asked.scheme) ?? schemes[0];
  if (!scheme) throw notFound(messages.errors.unknownRecord);
  return {
    economy, region, reference, sources, chosen: chosen ?? null, scheme, schemes,
    place: { region: region.code, reference: reference.code, inside: isInside(region, reference) },
    year: asked.year !== undefined && years.includes(asked.year) ? asked.year : (years.at(-1) ?? null),
  };
};
