import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import { sortRegions } from '@/lib/domain/indicators/industry/sort-regions';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import type { StandardisedLq } from '@/lib/domain/indicators/standardised/standardised-lq';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { RankedRegion } from '../industry/ranked-region';
import { datedColumns } from './dated-columns';
import { reasonText } from './reason-text';
import { schemeText } from './scheme-text';
import { sourceTexts } from './source-texts';

interface RankingOf { line: FigureLine; rows: readonly RankedRegion[]; standing: Pick<StandardisedLq, 'ask' | 'cutoff'> }

/** Every region of one kind by its concentration of one industry, most concentrated first, and the rule of the standardised quotient. */
export function rankingSheet(facts: QuestionFacts, { line, rows, standing: { ask, cutoff } }: RankingOf): Sheet {
  const { industry: { ranking, standing: words, ask: names }, files, words: { systems } } = messages.indicators;
  const { heads } = files;
  const dated = datedColumns(facts);
  const rule = cutoff.value === null ? messages.ui.missing[cutoff.reason]
    : `${names.cutoffs[ask.cutoff]}: ${format.number(cutoff.value, 3)}${ask.cutoff === 'bootstrap' ? `, ${words.bootstrap(format.number(ask.resamples), ask.seed)}` : ''}`;
  return {
    title: `${ranking.caption(line.title, facts.year ?? 0)}; ${facts.reference.name}`,
    columns: [heads.code, heads.region, heads.kind, ...dated.heads, heads.standardised, heads.concentrated, heads.standardisedReason],
    rows: sortRegions(rows, 'lq').map(({ region, reading, z, concentrated }) => [
      region.code, region.name, systems[region.system] ?? region.system, ...dated.cells(reading),
      z.value, concentrated === null ? null : files.yesOrNo(concentrated), z.value === null ? reasonText(z.reason) : null,
    ]),
    source: facts.vintage ? sourceTexts({
      vintage: facts.vintage, years: String(facts.year ?? ''),
      rules: [
        files.industry(line.title, line.naics.join(', ') || line.code), files.reference(facts.reference.name, facts.reference.code),
        `${words.scale[ask.log ? 'log' : 'plain']} ${words.cutoff}: ${rule}. ${words.source}`, schemeText(facts.scheme),
      ],
    }) : [],
  };
}
