import type { Metadata } from 'next';
import { needOrder } from '@/components/targeting/need-verdict';
import { NeedsTable } from '@/components/targeting/needs-table';
import { PlacedTable } from '@/components/targeting/placed-table';
import { WarningPanel, type WarningYear } from '@/components/targeting/warning-panel';
import { PipelineTabs } from '@/components/pipeline/pipeline-tabs';
import { DeedButton } from '@/components/ui/deed-button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { DEFAULT_REGION } from '@/lib/domain/indicators/region-question';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { regionInFull } from '@/lib/messages/region-in-full';
import { clusterHistory } from '@/lib/services/indicators/cluster-history';
import { listClusters } from '@/lib/services/indicators/list-clusters';
import { questionOptions } from '@/lib/services/indicators/question-options';
import { flagsOfPart } from '@/lib/services/targeting/flags-of-part';
import { placedCases } from '@/lib/services/targeting/placed-cases';
import { supplyNeedList } from '@/lib/services/targeting/supply-needs';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findIndustryChoices } from '../../organizations/look-ups';
import { archiveNeedAction, noteNeedAction, settleNeedAction } from './actions';
import { figuresAround, figuresOfIndustries, figuresOfParts } from './figures-of-part';
import { needFields } from './need-fields';

const words = messages.targeting;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<{ part?: string | string[] }> };

/** Flags by year beside the official LQ by year; years of either, the latest first. */
const yearsOf = (flags: readonly { year: number; flags: number; firms: number }[], readings: readonly { year: number; reading: { lq: { value: number | null } } }[]): WarningYear[] =>
  [...new Set([...flags.map(({ year }) => year), ...readings.map(({ year }) => year)])].sort((a, b) => b - a).map((year) => {
    const counted = flags.find((one) => one.year === year);
    const read = readings.find((one) => one.year === year);
    return { year, flags: counted?.flags ?? null, firms: counted?.firms ?? null, lq: (read?.reading.lq as WarningYear['lq'] | undefined) ?? null };
  });

const TargetingPage = async ({ searchParams }: Props) => {
  const [actor, { part: given }, clusters, { regions }, placed, voiced] = await Promise.all([workActor(), searchParams, ask(listClusters, {}), ask(questionOptions, {}), ask(placedCases, {}), ask(supplyNeedList, {})]);
  const parts = clusters.flatMap(({ code, subclusters }) => subclusters.map((one) => ({ code: `${code}/${one.code}`, name: one.name })));
  const chosen = parts.find(({ code }) => code === given) ?? parts[0];
  const figures = figuresOfParts();
  const around = figuresAround(figures);
  const lines = await Promise.all(placed.rows.map(async ({ region, ...row }) => {
    const { region: of, instead, ...told } = await around(row.part.code, region.code, region.around);
    return { ...row, ...told, region: { code: region.code, name: regionInFull(region) }, figuresOf: instead ? of : null };
  }));
  const industryFigures = figuresOfIndustries();
  const needs = (await Promise.all(voiced.needs.map(async (need) => ({
    ...need, line: need.industry ? await industryFigures(need.industry.code, need.region.code) : null, lq: (await figures(need.part.code, need.region.code)).lq,
  })))).sort(needOrder);
  const [cluster = '', code = ''] = chosen?.code.split('/') ?? [];
  const [flags, history] = chosen ? await Promise.all([ask(flagsOfPart, { cluster, code }), ask(clusterHistory, { cluster })]) : [null, null];
  const latest = chosen ? await figures(chosen.code, history?.region.code ?? DEFAULT_REGION) : null;
  const readings = history?.subclusters.find((one) => one.code === code)?.published?.years ?? [];
  const [mayOpen, mayNote] = [allowedFor(actor)('pipeline.write'), allowedFor(actor)('outreach.write')];
  const note = mayNote && voiced.sources.length > 0 ? (
    <DeedButton
      label={words.needs.note} action={noteNeedAction} base={{}} done={words.needs.noted}
      fields={[
        { name: 'source', kind: 'select', label: words.needs.source, options: voiced.sources.map((one) => ({ value: `${one.activityId}:${one.organizationId}`, label: words.needs.contact(format.day(one.day, 'year'), one.text, one.firm) })) },
        ...needFields(parts, regions, findIndustryChoices),
      ]}
    />
  ) : undefined;
  return (
    <>
      <PageHead title={words.title} sub={words.sub} actions={note} />
      <div className="stack">
        <PipelineTabs here="targeting" />
        <Panel title={words.table} flush={lines.length > 0} footer={lines.length === 0 ? undefined : <>{words.tableHint} {placed.unplaced > 0 ? words.unplaced(format.number(placed.unplaced)) : null}</>}>
          {lines.length === 0 ? <EmptyState title={words.none}>{words.noneHint}</EmptyState> : <PlacedTable rows={lines} mayOpen={mayOpen} />}
        </Panel>
        <Panel title={words.needs.title} flush={needs.length > 0} footer={words.needs.hint}>
          {needs.length === 0 ? <EmptyState title={words.needs.empty}>{words.needs.emptyHint}</EmptyState> : <NeedsTable rows={needs} today={voiced.today} deeds={mayNote ? { settle: settleNeedAction, archive: archiveNeedAction } : undefined} mayOpen={mayOpen} />}
        </Panel>
        {chosen && flags ? <WarningPanel parts={parts} chosen={chosen.code} region={history?.region.name ?? ''} table={history?.vintage?.title ?? null} latest={latest?.year && !readings.some(({ year }) => year === latest.year) ? { year: latest.year, lq: latest.lq } : null} months={flags.months} years={yearsOf(flags.years, readings)} /> : null}
      </div>
    </>
  );
};

export default TargetingPage;
