import { fold } from '@/lib/domain/register/fold';
import { valueHeader, type ValueHeader } from './value-header';

export const TIDY_FIELDS = ['regionCode', 'region', 'naics', 'industry', 'period', 'value', 'status', 'unit'] as const;
export type TidyField = (typeof TIDY_FIELDS)[number];

/** Places of the columns of a tidy table: one row a figure. */
export type TidyColumns = {
  readonly header: readonly string[];
  readonly at: Readonly<Partial<Record<TidyField, number>>>;
  readonly figure: ValueHeader;
};

const NAMES: Readonly<Record<Exclude<TidyField, 'value'>, readonly string[]>> = {
  regionCode: ['region code', 'geo code', 'geocode', 'dguid', 'cd code', 'cduid', 'er code', 'eruid', 'pruid', 'geouid', 'code region', 'code de region'],
  region: ['region', 'region name', 'geo', 'geography', 'area', 'geographic name', 'cd name', 'er name', 'district', 'nom de la region'],
  naics: ['naics', 'naics code', 'naics4', 'industry code', 'scian', 'code scian', 'sector code', 'code'],
  industry: ['industry', 'industry name', 'industry title', 'naics title', 'sector', 'sector name', 'industrie', 'secteur', 'title', 'titre'],
  period: ['year', 'period', 'ref date', 'reference year', 'annee', 'periode', 'date'],
  status: ['status', 'flag', 'symbol', 'statut', 'symbole', 'mark'],
  unit: ['unit', 'uom', 'scale', 'scalar factor', 'unite', 'unite de mesure', 'unit of measure', 'facteur scalaire'],
};

/** Columns of a tidy table by the names they go by; the fields no column was found for; headers that stand twice. */
export function tidyColumns(header: readonly string[]): { columns: TidyColumns; missing: ('region' | 'industry' | 'period' | 'value')[] } {
  const folded = header.map(fold);
  const at: Partial<Record<TidyField, number>> = {};
  for (const [field, names] of Object.entries(NAMES) as [Exclude<TidyField, 'value'>, readonly string[]][]) {
    const place = names.map((name) => folded.indexOf(name)).find((index) => index >= 0);
    if (place !== undefined) at[field] = place;
  }
  const taken = new Set(Object.values(at));
  const figures = header.map(valueHeader);
  const value = figures.findIndex((figure, index) => figure !== null && !taken.has(index));
  if (value >= 0) at.value = value;
  const missing = [
    at.region === undefined && at.regionCode === undefined && ('region' as const),
    at.industry === undefined && at.naics === undefined && ('industry' as const),
    at.period === undefined && ('period' as const),
    at.value === undefined && ('value' as const),
  ].filter((field) => field !== false);
  return { columns: { header, at, figure: figures[value] ?? { measure: null, scale: 1 } }, missing };
}
