import type { Metadata } from 'next';
import { askedOf } from '@/components/indicators/asked';
import { DownloadLinks } from '@/components/indicators/download-links';
import { figureHref } from '@/components/indicators/figure-href';
import { FirmsPanel } from '@/components/indicators/firms-panel';
import { hrefOf } from '@/components/indicators/href-of';
import { QuestionForm } from '@/components/indicators/question-form';
import { QuestionNotes } from '@/components/indicators/question-notes';
import { Assumptions } from '@/components/indicators/scenario/assumptions';
import { ExposureTable } from '@/components/indicators/scenario/exposure-table';
import { QuotientTable } from '@/components/indicators/scenario/quotient-table';
import { Reckoning } from '@/components/indicators/scenario/reckoning';
import { ScenarioFigures } from '@/components/indicators/scenario/scenario-figures';
import { scenarioFields } from '@/components/indicators/scenario/scenario-fields';
import { SourceLine } from '@/components/indicators/source-line';
import { quantityText } from '@/components/indicators/quantity-text';
import { Dot } from '@/components/ui/dot';
import { PageHead } from '@/components/ui/page-head';
import { schemeAddress } from '@/lib/domain/indicators/scheme/scheme-address';
import { messages } from '@/lib/messages';
import { firmsBehind } from '@/lib/services/indicators/firms-behind';
import { ask } from '@/lib/web/ask';
import type { Params } from '../region/asked-question';
import { behindRows } from '../region/behind-rows';
import { readScenario } from './read-scenario';

export const metadata: Metadata = { title: messages.indicators.scenario.title };

const PATH = '/scenario';

const ScenarioPage = async ({ searchParams }: { searchParams: Promise<Params> }) => {
  const { place, letGo, options, answer, refused, what, kept, all, towns } = await readScenario(await searchParams);
  const { scenario: words, cluster: clusters } = messages.indicators;
  const { asked, cluster, region, vintage } = answer;
  const behind = await ask(firmsBehind, { ...place, base: undefined, cluster: cluster.code });
  const most = Math.max(1, ...[...answer.bySubcluster, ...answer.byTown, answer.whole].map(({ exposed }) => ('lo' in exposed ? exposed.hi ?? exposed.lo : 0)));
  const directOf = new Map(answer.direct.map(({ town, jobs }) => [town, quantityText(jobs) ?? messages.indicators.region.behind.unknownJobs]));
  const downloads = (part: string, label: string, drawn = true) => <DownloadLinks part={label} drawn={drawn} hrefOf={(file) => hrefOf('/scenario/download', { ...kept, part, file })} />;
  return (
    <>
      <PageHead
        crumbs={[{ label: clusters.title, href: '/clusters' }, { label: cluster.name, href: hrefOf(`/clusters/${cluster.code}`, askedOf(answer)) }, { label: words.title }]}
        title={words.heading[asked.turn](what)} sub={words.sub(region.name, cluster.name)}
      />
      <QuestionForm action={PATH} layout="many" kept={{ cluster: cluster.code, scheme: schemeAddress(answer.scheme) }} fields={scenarioFields(answer, options, refused)} />
      <QuestionNotes facts={answer} letGo={letGo} path={PATH} />
      <ScenarioFigures answer={answer} />
      <div className="stack">
        <ExposureTable
          title={words.exposure.subcluster} caption={words.exposure.captionSub} head={words.exposure.columns.subcluster} most={most} note={`${words.exposure.withheld} ${words.exposure.overlap[answer.counted]}`}
          rows={answer.bySubcluster.length === 0 ? [] : [...answer.bySubcluster.map((row) => ({ ...row, name: <Dot tone={row.tone} label={<a href={hrefOf(`/clusters/${cluster.code}/${row.group}`, askedOf(answer), '#behind')}>{row.name}</a>} /> })), { ...all, name: <b>{all.name}</b> }]}
          downloads={answer.bySubcluster.length === 0 ? null : downloads('subcluster', words.exposure.subcluster)}
        />
        <ExposureTable
          title={words.exposure.town} caption={words.exposure.captionTown} head={words.exposure.columns.town} most={most} note={words.exposure.withheld}
          rows={towns.map((row) => ({ ...row, name: row.group ? <a href={hrefOf('/organizations', { place: row.group })}>{row.name}</a> : row.name, direct: directOf.get(row.group) ?? (answer.direct.length > 0 ? messages.ui.none : undefined) }))}
          downloads={towns.length === 0 ? null : downloads('town', words.exposure.town)}
        />
        <div className="grid-page lg:grid-cols-2">
          <div className="stack">
            <QuotientTable quotient={answer.quotient} turn={asked.turn} figureHref={(subcluster) => figureHref(askedOf(answer), 'lq', { cluster: cluster.code, subcluster })} downloads={answer.quotient ? downloads('quotient', words.quotient.title, false) : null} />
            <Assumptions turn={asked.turn} share={asked.share} residence={vintage?.series.placeBasis === 'residence'} />
          </div>
          <FirmsPanel title={cluster.name} naics={[]} rows={await behindRows(behind)} total={behind.total} today={behind.today} />
        </div>
      </div>
      <div className="mt-4"><Reckoning answer={answer} /></div>
      {vintage ? <p className="src"><SourceLine vintage={vintage} /></p> : null}
    </>
  );
};

export default ScenarioPage;
