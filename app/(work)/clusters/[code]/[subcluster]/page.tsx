import type { Metadata } from 'next';
import { askedOf } from '@/components/indicators/asked';
import { bottomUpText } from '@/components/indicators/bottom-up-text';
import { ClusterFigures } from '@/components/indicators/cluster-figures';
import { FirmsPanel } from '@/components/indicators/firms-panel';
import { HiddenSubcluster } from '@/components/indicators/hidden-subcluster';
import { hrefOf } from '@/components/indicators/href-of';
import { questionFields } from '@/components/indicators/question-fields';
import { QuestionForm } from '@/components/indicators/question-form';
import { QuestionNotes } from '@/components/indicators/question-notes';
import { SourceLine } from '@/components/indicators/source-line';
import { SubclusterLines } from '@/components/indicators/subcluster-lines';
import { SubclusterTable } from '@/components/indicators/subcluster-table';
import { TrendPanel } from '@/components/indicators/trend-panel';
import { ButtonLink } from '@/components/ui/button-link';
import { Dot } from '@/components/ui/dot';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { firmsBehind } from '@/lib/services/indicators/firms-behind';
import { subclusterDetail } from '@/lib/services/indicators/subcluster-detail';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { askedQuestion, type Params } from '../../../region/asked-question';
import { askedGaps, gapsPart } from '../../../region/asked-gaps';
import { behindRows } from '../../../region/behind-rows';
import { RegionGapChoice } from '../../../region/region-gap-choice';
import { definitionOf } from '../definition-of';
import { openFollowUps } from '../open-follow-ups';

type Props = { params: Promise<{ code: string; subcluster: string }>; searchParams: Promise<Params> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { code, subcluster } = await params;
  const { name, subclusters } = await definitionOf(code);
  return { title: subclusters.find((one) => one.code === subcluster)?.name ?? name };
};

const SubclusterPage = async ({ params, searchParams }: Props) => {
  const [actor, { code: cluster, subcluster }, query] = await Promise.all([workActor(), params, searchParams]);
  const path = `/clusters/${cluster}/${subcluster}`;
  const { asked, letGo, options } = await askedQuestion(query);
  const gapRule = askedGaps(query);
  const answer = await ask(subclusterDetail, { ...asked, cluster, subcluster, gaps: gapRule });
  const behind = await ask(firmsBehind, { ...asked, cluster, subcluster });
  const followUps = await openFollowUps(cluster, answer.bases);
  const { cluster: words } = messages.indicators;
  const shown = askedOf(answer);
  const { name, tone } = answer.subcluster;
  const row = { ...answer.subcluster, published: answer.published, gap: answer.gap, bottomUp: answer.bottomUp, openFollowUps: followUps?.(subcluster) ?? null };
  const { suggested } = bottomUpText(answer.bottomUp);
  const trend = answer.referenceTrend;
  const listHref = hrefOf('/organizations', { subcluster: `${cluster}/${subcluster}` });
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, href: '/clusters' }, { label: answer.cluster.name, href: hrefOf(`/clusters/${cluster}`, shown) }]}
        title={<Dot tone={tone} label={name} />}
        sub={words.subcluster.sub(answer.cluster.name, answer.region.name, answer.reference.name, answer.year)}
        actions={<><ButtonLink href={hrefOf('/reports/cluster-profile', { cluster, region: shown.region, subcluster })}>{messages.reports.pages.profile}</ButtonLink><ButtonLink href={`/clusters/${cluster}/definition#${subcluster}`}>{words.actions.definition}</ButtonLink></>}
      />
      <QuestionForm action={path} fields={questionFields(answer, options)} kept={gapsPart(gapRule)} />
      <QuestionNotes facts={answer} letGo={letGo} path={path} />
      <ClusterFigures
        facts={answer} about={{ cluster, subcluster }} bottomUp={answer.bottomUp}
        published={answer.published?.reading ? { reading: answer.published.reading, names: name, codes: answer.published.visibility.sum.map(({ code }) => code).join(', ') } : null}
      />
      <div className="stack">
        <HiddenSubcluster row={row} />
        {suggested ? <p className="text-ink-2">{suggested}</p> : null}
        {answer.published?.reading ? <SubclusterTable facts={answer} cluster={cluster} rows={[row]} selected={null} rowHref={() => '#behind'} gapChoice={answer.published.reading.count.value === null ? <RegionGapChoice rule={gapRule} path={path} kept={shown} at="#sub-clusters" /> : null} /> : null}
        <div className="grid-page lg:grid-cols-2">
          {answer.published ? <SubclusterLines visibility={answer.published.visibility} titles={answer.titles} /> : null}
          <FirmsPanel
            title={name} naics={[]} rows={await behindRows(behind)} total={behind.total} today={behind.today} most={15} listHref={listHref}
            addHref={allowedFor(actor)('register.write') ? '/organizations/new' : undefined}
          />
        </div>
        {trend ? (
          <TrendPanel
            title={words.subcluster.trend(answer.reference.name, trend.vintage.years[0] ?? 0, trend.vintage.years.at(-1) ?? 0)} note={words.subcluster.trendNote(answer.reference.name, answer.region.name)}
            rows={trend.lines.map(({ line, fit, ...series }) => ({
              ...series, code: line.code, title: line.title, note: `NAICS ${line.code}, ${messages.indicators.words.fits[fit]}`,
            }))}
            place={{ region: answer.reference.code, dataset: trend.vintage.id }} years={trend.vintage.years} indexed={false} label={words.subcluster.trend(name, trend.vintage.years[0] ?? 0, trend.vintage.years.at(-1) ?? 0)}
            caption={words.subcluster.trendTable} source={<SourceLine vintage={trend.vintage} />}
          />
        ) : <p className="src">{words.subcluster.noTrend}</p>}
      </div>
      {answer.vintage ? <p className="src"><SourceLine vintage={answer.vintage} /></p> : null}
    </>
  );
};

export default SubclusterPage;
