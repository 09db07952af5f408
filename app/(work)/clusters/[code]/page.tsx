import type { Metadata } from 'next';
import { askedOf } from '@/components/indicators/asked';
import { BubbleChart } from '@/components/indicators/chart/bubble-chart';
import { ConcentrationChart } from '@/components/indicators/chart/concentration-chart';
import { ChartNotes } from '@/components/indicators/chart-notes';
import { ChartSource } from '@/components/indicators/chart-source';
import { ClusterFigures } from '@/components/indicators/cluster-figures';
import { clusterColumns } from '@/components/indicators/cluster-columns';
import { FirmsPanel } from '@/components/indicators/firms-panel';
import { HiddenSubcluster } from '@/components/indicators/hidden-subcluster';
import { hrefOf } from '@/components/indicators/href-of';
import { NoTable } from '@/components/indicators/no-table';
import { pairBubbles } from '@/components/indicators/pair-bubbles';
import { questionFields } from '@/components/indicators/question-fields';
import { QuestionForm } from '@/components/indicators/question-form';
import { QuestionNotes } from '@/components/indicators/question-notes';
import { SourceLine } from '@/components/indicators/source-line';
import { SubclusterTable } from '@/components/indicators/subcluster-table';
import { ButtonLink } from '@/components/ui/button-link';
import { Dot } from '@/components/ui/dot';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { clusterPerformance } from '@/lib/services/indicators/cluster-performance';
import { firmsBehind } from '@/lib/services/indicators/firms-behind';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { askedQuestion, oneOf, type Params } from '../../region/asked-question';
import { askedGaps, gapsPart } from '../../region/asked-gaps';
import { behindRows } from '../../region/behind-rows';
import { RegionGapChoice } from '../../region/region-gap-choice';
import { definitionOf } from './definition-of';
import { openFollowUps } from './open-follow-ups';

type Props = { params: Promise<{ code: string }>; searchParams: Promise<Params> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: (await definitionOf((await params).code)).name });

const ClusterPage = async ({ params, searchParams }: Props) => {
  const [actor, { code: cluster }, query] = await Promise.all([workActor(), params, searchParams]);
  const path = `/clusters/${cluster}`;
  const { asked, letGo, options } = await askedQuestion(query);
  const gapRule = askedGaps(query);
  const answer = await ask(clusterPerformance, { ...asked, cluster, gaps: gapRule });
  const { cluster: words, words: common } = messages.indicators;
  const shown = askedOf(answer);
  const followUps = await openFollowUps(cluster, answer.bases);
  const rows = answer.subclusters.map((row) => ({ ...row, openFollowUps: followUps?.(row.code) ?? null }));
  const line = answer.lines.find((one) => one.line.code === oneOf(query, 'line'));
  const subcluster = rows.find(({ code }) => code === oneOf(query, 'subcluster'));
  const behind = await ask(firmsBehind, { ...asked, cluster, ...(line ? { line: line.line.code } : subcluster ? { subcluster: subcluster.code } : {}) });
  const toneOf = new Map(rows.map(({ code, tone, name }) => [code, { tone, name }]));
  const measure = common.measures[answer.vintage?.series.measure ?? 'employment'];
  const pairs = pairBubbles(
    answer.lines.map((one) => ({
      key: one.line.code, title: one.line.title, reading: one.reading, tone: toneOf.get(one.subclusterCode)?.tone, hollow: one.fit === 'hides',
      href: hrefOf(path, { ...shown, line: one.line.code }, '#behind'), selected: one === line,
    })),
    answer.scheme, measure.many,
  );
  const { published } = answer.whole;
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, href: '/clusters' }, { label: answer.cluster.name }, { label: words.versionPublished(answer.cluster.version), href: `${path}/definition` }]}
        title={words.heading(answer.cluster.name)}
        sub={words.sub(rows.length, answer.whole.bottomUp.firms, answer.region.name)}
        actions={
          <>
            <ButtonLink href={hrefOf(`${path}/years`, { ...shown, year: undefined })}>{words.actions.years}</ButtonLink>
            <ButtonLink href={hrefOf('/scenario', { ...shown, cluster })}>{words.actions.scenario}</ButtonLink>
            <ButtonLink href={hrefOf('/region/compare', shown)}>{words.actions.compare}</ButtonLink>
            <ButtonLink href={hrefOf('/region', shown)}>{words.actions.region}</ButtonLink>
            <ButtonLink href={hrefOf('/reports/cluster-profile', { cluster, region: shown.region })}>{messages.reports.pages.profile}</ButtonLink>
            <ButtonLink href={`${path}/definition`}>{words.actions.definition}</ButtonLink>
          </>
        }
      />
      <QuestionForm action={path} fields={questionFields(answer, options)} kept={gapsPart(gapRule)} />
      <QuestionNotes facts={answer} letGo={letGo} path={path} />
      <ClusterFigures
        facts={answer} about={{ cluster }} bottomUp={answer.whole.bottomUp}
        published={published && {
          reading: published.reading,
          names: published.codes.map((code) => toneOf.get(code)?.name ?? code).join(', '),
          codes: [...new Set(rows.filter(({ code }) => published.codes.includes(code)).flatMap((row) => row.published?.visibility.sum.map(({ code }) => code) ?? []))].join(', '),
        }}
      />
      <div className="grid-page lg:grid-cols-[minmax(0,47.5rem)_minmax(26rem,1fr)] mb-4">
        {!answer.vintage ? <NoTable facts={answer} /> : pairs.years === null ? (
          <ConcentrationChart
            items={answer.lines.map((one) => ({ code: one.line.code, name: one.line.title, lq: one.reading.lq, href: hrefOf(path, { ...shown, line: one.line.code }, '#behind') }))}
            year={answer.year ?? 0} referenceName={answer.reference.name} source={<SourceLine vintage={answer.vintage} />}
          />
        ) : (
          <BubbleChart
            bubbles={pairs.bubbles} scheme={answer.scheme} referenceName={answer.reference.name} years={pairs.years} measure={measure.many}
            label={words.chart.label(answer.cluster.name, answer.reference.name, pairs.years)}
            notes={<ChartNotes facts={answer} pairs={pairs} />} source={<ChartSource facts={answer} pairs={pairs} />}
            legend={rows.map(({ code, tone, name }) => <span key={code} className="chip"><Dot tone={tone} label={name} /></span>)}
            columns={clusterColumns(answer.lines, toneOf)}
          />
        )}
        <FirmsPanel
          title={behind.title} naics={behind.naics} rows={await behindRows(behind)} total={behind.total} today={behind.today}
          addHref={allowedFor(actor)('register.write') ? '/organizations/new' : undefined}
        />
      </div>
      <div className="stack">
        <SubclusterTable facts={answer} cluster={cluster} rows={rows} selected={subcluster?.code ?? line?.subclusterCode ?? null} rowHref={(code) => hrefOf(`${path}/${code}`, shown)}
          gapChoice={rows.some(({ published: one }) => one?.reading?.count.value === null) ? <RegionGapChoice rule={gapRule} path={path} kept={shown} at="#sub-clusters" /> : null} />
        {rows.map((row) => <HiddenSubcluster key={row.code} row={row} />)}
      </div>
      {answer.vintage ? <p className="src"><SourceLine vintage={answer.vintage} /></p> : null}
    </>
  );
};

export default ClusterPage;
