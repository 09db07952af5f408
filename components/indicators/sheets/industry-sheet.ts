import type { RegionGaps } from '@/lib/domain/indicators/analysis/region-gaps';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';
import type { IndustryRow } from '../industry-table';
import { datedColumns } from './dated-columns';
import { gapColumns } from './gap-columns';
import { schemeText } from './scheme-text';
import { sourceTexts } from './source-texts';

/** Every published industry of a region with its figures in full precision, its marks, growth with its own years, and its class. */
export function industrySheet(facts: QuestionFacts, rows: readonly IndustryRow[], gaps: Pick<RegionGaps, 'rule' | 'lines'> | null = null): Sheet {
  const { region, files: { heads } } = messages.indicators;
  const { scheme, vintage, year } = facts;
  const dated = datedColumns(facts);
  const beside = gapColumns(gaps?.rule ?? 'leave');
  return {
    title: `${region.table.caption(facts.region.name, year ?? 0)}; ${facts.reference.name}`,
    columns: [heads.code, heads.industry, heads.level, heads.naics, ...dated.heads, ...beside.heads],
    rows: rows.map(({ line, reading }) => [line.code, line.title, line.level, line.naics.join(' '), ...dated.cells(reading), ...beside.cells(gaps?.lines[line.code])]),
    source: vintage ? sourceTexts({ vintage, place: facts, years: String(year ?? ''), rules: [schemeText(scheme), ...beside.rules] }) : [],
  };
}
