import { Figures } from '@/components/ui/figures';
import type { NetworkSummary } from '@/lib/domain/network/measure-network';
import type { NetworkFigure } from '@/lib/domain/network/network-figure';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { figureWords } from './figure-words';

const { summary: words, summaryHints: hints } = messages.network.measures;
const COUNTS = ['nodes', 'ties', 'components', 'largest', 'isolates', 'articulationPoints', 'bridges', 'communities'] as const;
const FIGURES = [['density', 4], ['transitivity', 2], ['meanPath', 2], ['diameter', 0], ['modularity', 2]] as const;

/** The measures of the whole network; each says what it means. */
export function NetworkWhole({ summary }: { summary: NetworkSummary }) {
  const hintOf = (key: string): string | undefined => (hints as Record<string, string>)[key];
  const figure = (key: (typeof FIGURES)[number][0], digits: number) => {
    const of: NetworkFigure = summary[key];
    return { label: words[key], value: figureWords(of, digits), missing: of.value === null, note: hintOf(key) };
  };
  return (
    <Figures figures={[
      ...COUNTS.map((key) => ({ label: words[key], value: format.number(summary[key]), note: hintOf(key) })),
      ...FIGURES.map(([key, digits]) => figure(key, digits)),
    ]} />
  );
}
