import type { Metadata } from 'next';
import { FormulaBox } from '@/components/indicators/formula-box';
import { SeriesStanding } from '@/components/indicators/series-standing';
import { VintagePanel } from '@/components/indicators/vintage-panel';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { FORMULAS } from '@/lib/domain/indicators/formula';
import { messages } from '@/lib/messages';
import { listSeries } from '@/lib/services/indicators/list-series';
import { seriesStanding } from '@/lib/services/indicators/series-standing';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { markOfficialAction } from './actions';

export const metadata: Metadata = { title: messages.indicators.formulas.title };

const FormulasPage = async () => {
  const mayDecide = allowedFor(await workActor())('indicators.define');
  const [vintages, { shipped, moves }] = await Promise.all([ask(listSeries, {}), ask(seriesStanding, {})]);
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
          {vintages.map((vintage) => (
            <VintagePanel
              key={vintage.id} id={vintage.id} vintage={vintage} title={`${vintage.title} (${vintage.vintage})`}
              standing={<SeriesStanding
                series={vintage.series.code} title={vintage.title} shipped={shipped.includes(vintage.series.code)} timeZone={timeZone()}
                moves={moves.filter(({ series }) => series === vintage.series.code)} mark={mayDecide ? markOfficialAction : undefined}
              />}
            />
          ))}
        </section>
      </div>
    </>
  );
};

export default FormulasPage;
