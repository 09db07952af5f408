import { NoteBox } from '@/components/ui/note-box';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { messages } from '@/lib/messages';
import type { PairBubbles } from './pair-bubbles';

/** What a reader must know before reading the chart: whose years it shows, and what is not on it. */
export function ChartNotes({ facts, pairs }: { facts: QuestionFacts; pairs: PairBubbles }) {
  const { chart } = messages.indicators.region;
  const older = facts.vintages.find(({ id }) => id === pairs.olderSourceId);
  if (!older || !pairs.years || facts.year === null) return null;
  return <NoteBox tone="warn"><p>{chart.older(`${older.provider}, ${older.vintage}`, pairs.years, facts.year)}</p></NoteBox>;
}
