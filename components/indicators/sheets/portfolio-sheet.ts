import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';
import type { PairBubbles } from '../pair-bubbles';
import { schemeText } from './scheme-text';
import { sourceTexts } from './source-texts';

/** The bubbles of strength and growth as rows: quotient and growth of one table each, with their years. */
export function portfolioSheet(facts: QuestionFacts, pairs: PairBubbles): Sheet {
  const { region: { chart }, words, files } = messages.indicators;
  const { scheme } = facts;
  const vintage = facts.vintages.find(({ id }) => id === pairs.olderSourceId) ?? facts.vintage;
  return {
    title: chart.label(facts.region.name, facts.reference.name, pairs.years ?? ''),
    columns: [files.heads.code, files.heads.industry, files.heads.lq, words.metrics[scheme.yMetric].axis, chart.columns.years, files.heads.count, files.heads.sureness],
    rows: pairs.bubbles.map(({ key, label, lq, growth, years, count, edge }) => [key, label, lq, growth, years, count, words.sureness(edge)]),
    source: vintage ? sourceTexts({
      vintage, place: facts, years: pairs.years ?? '',
      rules: [
        schemeText(scheme),
        ...(pairs.left.length > 0 ? [chart.left(pairs.left)] : []),
      ],
    }) : [],
  };
}
