import type { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { datedReading, sameCoverage } from '@/lib/domain/indicators/dated-reading';
import type { Place } from '@/lib/domain/indicators/place';
import { classChanges } from '@/lib/domain/indicators/scheme/class-changes';
import { remember } from '../remember';
import { isInside } from './is-inside';
import type { Resolved } from './resolve-question';

const MOST_REGIONS = 60;

/** The published lines of a place in a year, each with its reading. */
export const readingsOf = ({ chosen, sources, base, scheme }: Resolved, place: Place, year: number) => {
  if (!chosen) return [];
  const others = sources.filter((source) => source !== chosen);
  return chosen.table.lines.filter(({ level }) => level !== 'total').map((line) => ({
    line, reading: datedReading({ chosen, others, place, year, ...(base !== null && { baseYear: base }), scheme, lines: [{ code: line.code, weight: 1 }], matching: sameCoverage(line) }),
  }));
};

const spread = (resolved: Resolved, from: ClassScheme, to: ClassScheme, asked: number) => {
  const { chosen, economy, reference, place, region } = resolved;
  if (!chosen) return { rows: [], regions: 0, all: 0 };
  const covered = [...economy.regions.values()].filter(({ code }) => code !== reference.code && economy.covers(chosen.vintage, code));
  const looked = covered.slice(0, MOST_REGIONS);
  const row = (where: { code: string; name: string }, year: number, at: Place) => {
    const { changes, classed } = classChanges(from, to, readingsOf(resolved, at, year));
    return { region: { code: where.code, name: where.name }, year, changed: changes.length, classed };
  };
  const regions = looked.map((one) => row(one, asked, { region: one.code, reference: reference.code, inside: isInside(one, reference) }));
  // A table of one date has one year to show; the pair of an older table would only repeat itself.
  const years = chosen.series.timeSeriesOk ? chosen.table.years.filter((year) => year !== asked).map((year) => row(region, year, place)) : [];
  const rows = [...regions, ...years].filter(({ changed }) => changed > 0).sort((a, b) => b.changed - a.changed);
  return { rows, regions: looked.length, all: covered.length };
};

/** In which regions of the table, and in which years of the region asked, industries change their class. Remembered with the figures. */
export const classChangeSpread = (resolved: Resolved, from: ClassScheme, to: ClassScheme, year: number | null) => {
  if (year === null) return { rows: [], regions: 0, all: 0 };
  const { economy, chosen, place, base } = resolved;
  return remember(economy, JSON.stringify(['scheme-spread', chosen?.id, place, year, base, from, to]), () => spread(resolved, from, to, year));
};
