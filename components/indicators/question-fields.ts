import type { QuestionFacts, QuestionOptions } from '@/lib/domain/indicators/question-facts';
import { messages } from '@/lib/messages';
import type { AskedField } from './question-form';
import { regionChoices } from './region-choices';
import { schemeField } from './scheme-field';
import { tableLabel } from './table-label';

/** The fields of a page's question with what can be chosen: only tables that cover both regions, only years the table holds. */
export function questionFields(facts: QuestionFacts, options: QuestionOptions): AskedField[] {
  const { ask } = messages.indicators.region;
  const years = [...(facts.vintage?.years ?? [])].reverse();
  return [
    { name: 'region', label: ask.region, value: facts.region.code, ...regionChoices(options.regions, facts.region.code) },
    { name: 'reference', label: ask.reference, value: facts.reference.code, ...regionChoices(options.regions, facts.reference.code, 'large') },
    {
      name: 'dataset', label: ask.dataset, value: facts.vintage?.id ?? '',
      groups: [{ options: facts.vintages.map((vintage) => ({ value: vintage.id, label: tableLabel(vintage) })) }],
    },
    { name: 'year', label: ask.year, value: facts.year === null ? '' : String(facts.year), groups: [{ options: years.map((year) => ({ value: String(year), label: String(year) })) }] },
    schemeField(facts, options),
  ];
}
