import { LOOK_BACKS } from '@/lib/domain/indicators/history-question';
import type { QuestionFacts, QuestionOptions } from '@/lib/domain/indicators/question-facts';
import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import { messages } from '@/lib/messages';
import type { AskedField } from '../question-form';
import { regionGroups } from '../region-groups';
import { schemeField } from '../scheme-field';
import { tableLabel } from '../table-label';

/** The question of a cluster's years as fields: only tables that hold several years. */
export function historyFields(facts: QuestionFacts & { over: number; series: readonly VintageFacts[] }, options: QuestionOptions): AskedField[] {
  const { region: { ask }, history } = messages.indicators;
  const groups = regionGroups(options.regions);
  const backs = [...new Set([...LOOK_BACKS, facts.over])].sort((a, b) => a - b);
  return [
    { name: 'region', label: ask.region, value: facts.region.code, groups },
    { name: 'reference', label: ask.reference, value: facts.reference.code, groups: [...groups].reverse() },
    { name: 'dataset', label: ask.dataset, value: facts.vintage?.id ?? '', groups: [{ options: facts.series.map((vintage) => ({ value: vintage.id, label: tableLabel(vintage) })) }] },
    { name: 'over', label: history.ask.over, value: String(facts.over), groups: [{ options: backs.map((years) => ({ value: String(years), label: history.ask.years(years) })) }] },
    schemeField(facts, options),
  ];
}
