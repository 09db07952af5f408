import type { Metadata } from 'next';
import { FormulaBox } from '@/components/indicators/formula-box';
import { VintagePanel } from '@/components/indicators/vintage-panel';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { FORMULAS } from '@/lib/domain/indicators/formula';
import { messages } from '@/lib/messages';
import { listSeries } from '@/lib/services/indicators/list-series';
import { ask } from '@/lib/web/ask';

export const metadata: Metadata = { title: messages.indicators.formulas.title };

const FormulasPage = async () => {
  const series = await ask(listSeries, {});
  const { formulas: words, region } = messages.indicators;
  return (
    <>
      <PageHead title={words.title} sub={words.sub} crumbs={[{ label: region.title, href: '/region' }, { label: words.title }]} />
      <div className="grid-page lg:grid-cols-2">
        <Panel title={words.formulas}>
          <p className="text-ink-2 pb-2">{words.symbols}</p>
          {Object.values(FORMULAS).map((formula) => <FormulaBox key={formula.id} formula={formula} id={formula.id} />)}
        </Panel>
        <section className="stack" aria-label={words.sources}>
          {series.map((vintage) => <VintagePanel key={vintage.id} id={vintage.id} vintage={vintage} title={`${vintage.title} (${vintage.vintage})`} />)}
        </section>
      </div>
    </>
  );
};

export default FormulasPage;
