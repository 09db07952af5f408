import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { messages } from '@/lib/messages';
import type { AskedField } from './question-form';

/** The choice of a base year where the table allows growth: the years before the one shown. Empty where there are none. */
export function baseField({ vintage, year, base }: QuestionFacts): AskedField[] {
  const { ask } = messages.indicators.region;
  const earlier = vintage?.series.timeSeriesOk ? vintage.years.filter((one) => one < (year ?? 0)) : [];
  if (earlier.length === 0) return [];
  const options = earlier.map((one) => ({ value: String(one), label: String(one) }));
  return [{ name: 'base', label: ask.base, value: base === null ? '' : String(base), groups: [{ options: [{ value: '', label: ask.firstYear }, ...options] }] }];
}
