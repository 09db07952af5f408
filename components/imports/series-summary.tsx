import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import type { ImportChoices } from '@/lib/domain/imports/import-choices';
import { messages } from '@/lib/messages';

const { form: words } = messages.imports;

/** What a person said the figures are. */
export function SeriesSummary({ choices }: { choices: ImportChoices }) {
  const { seriesCode, vintage, title, provider, sourceTable, referencePeriod, measure, placeBasis, licence } = choices;
  return (
    <Panel title={words.title}>
      <Pairs pairs={[
        { label: words.seriesShort, value: seriesCode },
        { label: words.vintage, value: vintage },
        { label: words.title2, value: title },
        { label: words.provider, value: provider },
        { label: words.sourceTable, value: sourceTable },
        { label: words.referencePeriod, value: referencePeriod ?? words.yearsOfTable },
        { label: words.measure, value: words.measures[measure] },
        { label: words.placeBasis, value: words.placeBases[placeBasis] },
      ]} />
      <p className="src">{licence}</p>
    </Panel>
  );
}
