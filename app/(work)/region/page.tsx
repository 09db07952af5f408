import type { Metadata } from 'next';
import { baseField } from '@/components/indicators/base-field';
import { BubbleChart } from '@/components/indicators/chart/bubble-chart';
import { ConcentrationChart } from '@/components/indicators/chart/concentration-chart';
import { ChartNotes } from '@/components/indicators/chart-notes';
import { ChartSource } from '@/components/indicators/chart-source';
import { DownloadLinks } from '@/components/indicators/download-links';
import { FirmsPanel } from '@/components/indicators/firms-panel';
import { hrefOf } from '@/components/indicators/href-of';
import { IndustryTable } from '@/components/indicators/industry-table';
import { MoreRows } from '@/components/indicators/more-rows';
import { NoTable } from '@/components/indicators/no-table';
import { questionFields } from '@/components/indicators/question-fields';
import { QuestionForm } from '@/components/indicators/question-form';
import { QuestionNotes } from '@/components/indicators/question-notes';
import { RegionFigures } from '@/components/indicators/region-figures';
import { SourceLine } from '@/components/indicators/source-line';
import { ButtonLink } from '@/components/ui/button-link';
import { Chip } from '@/components/ui/chip';
import { PageHead } from '@/components/ui/page-head';
import { pack } from '@/lib/domain/shared/packed';
import { messages } from '@/lib/messages';
import { firmsBehind } from '@/lib/services/indicators/firms-behind';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import type { Params } from './asked-question';
import { rulesParts } from './asked-rules';
import { behindRows } from './behind-rows';
import { readRegion, REGION_PATH as PATH } from './read-region';
import { RegionGapChoice } from './region-gap-choice';
import { RegionAnalysisParts } from './region-analysis-parts';

export const metadata: Metadata = { title: messages.indicators.region.title };

const RegionPage = async ({ searchParams }: { searchParams: Promise<Params> }) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const read = await readRegion(params);
  const { profile, options, letGo, shown, own, rules, kept, line, selected, pairs, drawn, industries, rows, ranked, all, lineHref } = read;
  const { region, words } = messages.indicators;
  const head = (
    <>
      <PageHead
        title={region.heading(profile.region.name, profile.reference.name, profile.year)}
        sub={region.sub}
        actions={
          <>
            <ButtonLink href={hrefOf('/region/compare', shown)}>{region.actions.compare}</ButtonLink>
            <ButtonLink href="/region/trend">{region.actions.trend}</ButtonLink>
          </>
        }
        marks={
          <>
            <Chip href="/region/schemes">{region.actions.schemes}</Chip>
            <Chip href="/region/formulas">{region.actions.formulas}</Chip>
          </>
        }
      />
      <QuestionForm action={PATH} fields={[...questionFields(profile, options), ...baseField(profile)]} kept={{ ...own, ...rulesParts(rules) }} />
      <QuestionNotes facts={profile} letGo={letGo} path={PATH} />
    </>
  );
  if (!profile.total || !profile.vintage || !selected) return <>{head}<NoTable facts={profile} /></>;

  const behind = await ask(firmsBehind, { ...read.asked, line: selected.line.code });
  const measure = words.measures[profile.vintage.series.measure];
  const { vintages: _vintages, inside: _inside, rows: _rows, total: _total, ...tableFacts } = profile;
  const fileHref = (part: string) => (file: string) => hrefOf('/region/download', { ...kept, line, part, file });
  return (
    <>
      {head}
      <RegionFigures facts={profile} rows={profile.rows} total={profile.total} />
      <div className="grid-page lg:grid-cols-[minmax(0,47.5rem)_minmax(26rem,1fr)] mb-4">
        {pairs.years === null ? (
          <ConcentrationChart
            items={drawn.map((row) => ({ code: row.line.code, name: row.line.title, lq: row.reading.lq, href: lineHref(row.line.code) }))}
            year={profile.year ?? 0} referenceName={profile.reference.name} source={<SourceLine vintage={profile.vintage} />}
          />
        ) : (
          <BubbleChart
            bubbles={pairs.bubbles} scheme={profile.scheme} referenceName={profile.reference.name} years={pairs.years} measure={measure.many}
            label={region.chart.label(profile.region.name, profile.reference.name, pairs.years)}
            notes={<ChartNotes facts={profile} pairs={pairs} />}
            source={<>{drawn.length < industries.length ? <span className="block">{region.more.drawn(drawn.length, industries.length)}</span> : null}<ChartSource facts={profile} pairs={pairs} /></>}
            downloads={<DownloadLinks part={region.chart.title} drawn hrefOf={fileHref('portfolio')} />}
          />
        )}
        <FirmsPanel
          title={behind.title} naics={behind.naics} rows={await behindRows(behind)} total={behind.total} today={behind.today}
          addHref={allowedFor(actor)('register.write') ? '/organizations/new' : undefined}
        />
      </div>
      <IndustryTable
        facts={tableFacts} packed={pack(rows)} selected={selected.line.code} sort={read.sort} page={{ path: PATH, kept: { ...kept, line } }}
        gaps={read.gaps?.lines} gapChoice={profile.rows.some(({ reading }) => reading.count.value === null) ? <RegionGapChoice rule={read.gapRule} path={PATH} kept={{ ...kept, line }} at="#industries" /> : null}
        more={<MoreRows shown={rows.length} total={ranked.length} all={all} href={hrefOf(PATH, { ...kept, line, all: all ? undefined : '1' })} />}
        downloads={<DownloadLinks part={region.table.title} hrefOf={fileHref('industries')} />}
      />
      <p className="src mb-4"><SourceLine vintage={profile.vintage} /></p>
      <RegionAnalysisParts read={read} fileHref={fileHref} />
    </>
  );
};

export default RegionPage;
