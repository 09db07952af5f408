import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { schemeAddress } from '@/lib/domain/indicators/scheme/scheme-address';

/** The parts of an address that ask the same question again: place, table, year, scheme. */
export type Asked = Readonly<Record<'region' | 'reference' | 'dataset' | 'year' | 'scheme', string | undefined>> & Readonly<Partial<Record<'base', string | undefined>>>;

export const askedOf = ({ region, reference, vintage, year, base, scheme }: Pick<QuestionFacts, 'region' | 'reference' | 'vintage' | 'year' | 'base' | 'scheme'>): Asked => ({
  region: region.code, reference: reference.code, dataset: vintage?.id, year: year === null ? undefined : String(year), base: base === null ? undefined : String(base), scheme: schemeAddress(scheme),
});
