import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { messages } from '@/lib/messages';
import type { PairBubbles } from './pair-bubbles';
import { SourceLine } from './source-line';

/** Below the chart: bubbles with other years, what is not drawn and why, and where the figures come from. */
export function ChartSource({ facts, pairs }: { facts: QuestionFacts; pairs: PairBubbles }) {
  const { chart } = messages.indicators.region;
  const source = facts.vintages.find(({ id }) => id === pairs.olderSourceId) ?? facts.vintage;
  return (
    <>
      {pairs.otherYears.length > 0 ? <span className="block">{chart.otherYears(pairs.otherYears)}</span> : null}
      {pairs.left.length > 0 ? <span className="block">{chart.left(pairs.left)}</span> : null}
      {source ? <SourceLine vintage={source} /> : null}
    </>
  );
}
