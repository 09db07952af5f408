import { LQ_SCALES, CUTOFF_RULES } from '@/lib/domain/indicators/industry/industry-question';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import type { QuestionFacts, QuestionOptions } from '@/lib/domain/indicators/question-facts';
import { messages } from '@/lib/messages';
import type { AskedField } from '../question-form';
import { regionGroups } from '../region-groups';
import { schemeField } from '../scheme-field';
import { tableLabel } from '../table-label';

type IndustryFacts = QuestionFacts & {
  line: FigureLine | null; lines: readonly FigureLine[]; kind: string | null; kinds: readonly { system: string; regions: number }[];
};

/** The question of an industry's page as fields; `ranking` are the tables that can rank regions of the reference. */
export function industryFields(facts: IndustryFacts, options: QuestionOptions, chosen: { kind?: string; scale: string; cutoff: string }, ranking: ReadonlySet<string>): AskedField[] {
  const { industry: { ask }, words: { systems } } = messages.indicators;
  const years = [...(facts.vintage?.years ?? [])].reverse();
  const one = (choices: readonly { value: string; label: string }[]) => [{ options: choices }];
  return [
    { name: 'line', label: ask.line, value: facts.line?.code ?? '', groups: one(facts.lines.map(({ code, title }) => ({ value: code, label: title }))) },
    { name: 'dataset', label: ask.dataset, value: facts.vintage?.id ?? '', groups: one(facts.vintages.filter(({ id }) => ranking.has(id)).map((vintage) => ({ value: vintage.id, label: tableLabel(vintage) }))) },
    { name: 'reference', label: ask.reference, value: facts.reference.code, groups: [...regionGroups(options.regions)].reverse() },
    { name: 'year', label: ask.year, value: facts.year === null ? '' : String(facts.year), groups: one(years.map((year) => ({ value: String(year), label: String(year) }))) },
    { name: 'kind', label: ask.kind, value: chosen.kind ?? '', groups: one([{ value: '', label: ask.most }, ...facts.kinds.map(({ system, regions }) => ({ value: system, label: ask.kindOf(systems[system] ?? system, regions) }))]) },
    { name: 'scale', label: ask.scale, value: chosen.scale, groups: one(LQ_SCALES.map((value) => ({ value, label: ask.scales[value] }))) },
    { name: 'cutoff', label: ask.cutoff, value: chosen.cutoff, groups: one(CUTOFF_RULES.map((value) => ({ value, label: ask.cutoffs[value] }))) },
    schemeField(facts, options),
  ];
}
