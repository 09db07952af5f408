import type { SeriesMeasure } from '@/lib/domain/indicators/series';
import { fold } from '@/lib/domain/register/fold';
import { scaleInUnit } from './scale-words';

export type ValueHeader = { readonly measure: SeriesMeasure | null; readonly scale: number };

const MEASURES: Readonly<Record<string, SeriesMeasure | null>> = {
  value: null, count: null, valeur: null, figure: null, '': null,
  employment: 'employment', employed: 'employment', employees: 'employment', jobs: 'employment', emploi: 'employment', emplois: 'employment',
  'labour force': 'experienced_labour_force', 'labor force': 'experienced_labour_force',
  'experienced labour force': 'experienced_labour_force', 'population active': 'experienced_labour_force',
  'population active experimentee': 'experienced_labour_force',
  establishments: 'establishments', businesses: 'establishments', etablissements: 'establishments',
};
const NOT_THE_MEASURE = /\b(in|en|x|of|de|total|number|nombre|count|persons?|personnes|thousands?|milliers|millions?|000s?|1000s?|1|000|annual|average|avg|annuel|moyenne)\b/g;

/** Measure and scale a column's header states ('employment_thousands', 'Emploi (milliers)'); null when it names no figure. */
export function valueHeader(header: string): ValueHeader | null {
  const folded = fold(header);
  const rest = folded.replace(NOT_THE_MEASURE, ' ').replace(/\s+/g, ' ').trim();
  if (folded === '' || !Object.hasOwn(MEASURES, rest)) return null;
  const aFigure = rest !== '' || /\b(persons?|personnes|count|nombre)\b/.test(folded);
  return aFigure ? { measure: MEASURES[rest] ?? null, scale: scaleInUnit(header) } : null;
}
