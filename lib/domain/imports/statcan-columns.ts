import { fold } from '@/lib/domain/register/fold';

export const STATCAN_FIELDS = ['period', 'region', 'dguid', 'unit', 'scale', 'scalarId', 'value', 'status', 'symbol', 'decimals', 'vector', 'coordinate'] as const;
export type StatcanField = (typeof STATCAN_FIELDS)[number];

/** Places of the columns of Statistics Canada's own CSV; `dimensions` are the other dimensions beside region and industry. */
export type StatcanColumns = {
  readonly header: readonly string[];
  readonly at: Readonly<Partial<Record<StatcanField, number>>>;
  readonly industry: number;
  readonly dimensions: readonly number[];
};

const NAMES: Readonly<Record<StatcanField, readonly string[]>> = {
  period: ['ref date', 'periode de reference'], region: ['geo'], dguid: ['dguid'], unit: ['uom', 'unite de mesure'],
  scale: ['scalar factor', 'facteur scalaire'], scalarId: ['scalar id', 'identificateur scalaire'], value: ['value', 'valeur'],
  status: ['status', 'statut'], symbol: ['symbol', 'symbole'], decimals: ['decimals', 'decimales'],
  vector: ['vector', 'vecteur'], coordinate: ['coordinate', 'coordonnees', 'coordonnee'],
};
const OTHERS = ['uom id', 'identificateur d unite de mesure', 'identificateur dunite de mesure', 'terminated', 'termine'];
const INDUSTRY = /naics|scian|industry classification|classification des industries|\bindustr/;

/** The columns when the header is Statistics Canada's layout; `missing` names what it lacks; null for any other layout. */
export function statcanColumns(header: readonly string[]): { columns: StatcanColumns; missing: ('region' | 'industry' | 'value')[] } | null {
  const folded = header.map(fold);
  const at: Partial<Record<StatcanField, number>> = {};
  for (const field of STATCAN_FIELDS) {
    const place = NAMES[field].map((name) => folded.indexOf(name)).find((index) => index >= 0);
    if (place !== undefined) at[field] = place;
  }
  const ownMarks = [at.vector, at.coordinate, at.scale, at.scalarId].filter((place) => place !== undefined);
  if (at.period === undefined || ownMarks.length === 0) return null;

  const taken = new Set(Object.values(at));
  const dimensions = folded.flatMap((name, index) => (taken.has(index) || OTHERS.includes(name) || name === '' ? [] : [index]));
  const industry = dimensions.find((index) => INDUSTRY.test(folded[index] ?? '')) ?? -1;
  const missing = [
    at.region === undefined && ('region' as const),
    industry < 0 && ('industry' as const),
    at.value === undefined && ('value' as const),
  ].filter((field) => field !== false);
  return { columns: { header, at, industry, dimensions: dimensions.filter((index) => index !== industry) }, missing };
}
