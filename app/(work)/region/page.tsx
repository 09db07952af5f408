import type { Metadata } from 'next';
import { askedOf } from '@/components/indicators/asked';
import { baseField } from '@/components/indicators/base-field';
import { BubbleChart } from '@/components/indicators/chart/bubble-chart';
import { ConcentrationChart } from '@/components/indicators/chart/concentration-chart';
import { ChartNotes } from '@/components/indicators/chart-notes';
import { ChartSource } from '@/components/indicators/chart-source';
import { DiversityPanel } from '@/components/indicators/diversity-panel';
import { figureHref } from '@/components/indicators/figure-href';
import { FirmsPanel } from '@/components/indicators/firms-panel';
import { hrefOf } from '@/components/indicators/href-of';
import { IndustryTable } from '@/components/indicators/industry-table';
import { MoreRows } from '@/components/indicators/more-rows';
import { NoTable } from '@/components/indicators/no-table';
import { pairBubbles } from '@/components/indicators/pair-bubbles';
import { questionFields } from '@/components/indicators/question-fields';
import { QuestionForm } from '@/components/indicators/question-form';
import { QuestionNotes } from '@/components/indicators/question-notes';
import { RegionFigures } from '@/components/indicators/region-figures';
import { RegionTrend } from '@/components/indicators/region-trend';
import { rulesFields } from '@/components/indicators/rules-fields';
import { ShiftSharePanel } from '@/components/indicators/shift-share-panel';
import { SourceLine } from '@/components/indicators/source-line';
import { ButtonLink } from '@/components/ui/button-link';
import { Chip } from '@/components/ui/chip';
import { PageHead } from '@/components/ui/page-head';
import { FEW_ROWS, leadingRows } from '@/lib/domain/indicators/analysis/leading-rows';
import { INDUSTRY_SORTS, sortIndustries } from '@/lib/domain/indicators/sort-industries';
import { messages } from '@/lib/messages';
import { firmsBehind } from '@/lib/services/indicators/firms-behind';
import { regionAnalysis } from '@/lib/services/indicators/region-analysis';
import { regionProfile } from '@/lib/services/indicators/region-profile';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { askedQuestion, oneOf, type Params } from './asked-question';
import { askedRules, rulesParts } from './asked-rules';
import { behindRows } from './behind-rows';

export const metadata: Metadata = { title: messages.indicators.region.title };

const PATH = '/region';
/** The sector a page opens on: what this workspace is about. */
const MINING = '21';

const RegionPage = async ({ searchParams }: { searchParams: Promise<Params> }) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const { asked, letGo, options } = await askedQuestion(params);
  const profile = await ask(regionProfile, asked);
  const rules = askedRules(params);
  const { region, shiftShare, words } = messages.indicators;
  const sort = INDUSTRY_SORTS.find((one) => one === oneOf(params, 'sort')) ?? 'lq';
  const shown = askedOf(profile);
  const all = oneOf(params, 'all') === '1';
  const line = oneOf(params, 'line');
  const own = { sort: sort === 'lq' ? undefined : sort, all: all ? '1' : undefined };
  const kept = { ...shown, ...own, ...rulesParts(rules) };
  const lineHref = (code: string) => hrefOf(PATH, { ...kept, line: code }, '#behind');
  const selected = profile.rows.find((row) => row.line.code === line)
    ?? profile.rows.find((row) => row.line.naics.includes(MINING) && row.line.naics.length === 1) ?? profile.rows[0] ?? null;
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

  const [behind, { analysis, trends }] = await Promise.all([
    ask(firmsBehind, { ...asked, line: selected.line.code }), ask(regionAnalysis, { ...asked, ...rules, line: selected.line.code }),
  ]);
  const measure = words.measures[profile.vintage.series.measure];
  const isSelected = (row: { line: { code: string } }) => row.line.code === selected.line.code;
  const industries = profile.rows.filter((row) => row.line.level !== 'group');
  const drawn = leadingRows(sortIndustries(industries, 'count'), all, isSelected);
  const ranked = sortIndustries(profile.rows, sort);
  const rows = leadingRows(ranked, all, isSelected);
  const pairs = pairBubbles(
    drawn.map((row) => ({ key: row.line.code, title: row.line.title, reading: row.reading, href: lineHref(row.line.code), selected: isSelected(row) })),
    profile.scheme, measure.many,
  );
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
            notes={<ChartNotes facts={profile} pairs={pairs} />} source={<>{drawn.length < industries.length ? <span className="block">{region.more.drawn(drawn.length, industries.length)}</span> : null}<ChartSource facts={profile} pairs={pairs} /></>}
          />
        )}
        <FirmsPanel
          title={behind.title} naics={behind.naics} rows={await behindRows(behind)} total={behind.total} today={behind.today}
          addHref={allowedFor(actor)('register.write') ? '/organizations/new' : undefined}
        />
      </div>
      <IndustryTable
        facts={profile} rows={rows} selected={selected.line.code} sort={sort} lineHref={lineHref}
        sortHref={(to) => hrefOf(PATH, { ...kept, line, sort: to === 'lq' ? undefined : to })}
        more={<MoreRows shown={rows.length} total={ranked.length} all={all && ranked.length > FEW_ROWS} href={hrefOf(PATH, { ...kept, line, all: all ? undefined : '1' })} />}
      />
      <p className="src mb-4"><SourceLine vintage={profile.vintage} /></p>
      {analysis ? (
        <div className="grid-page lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)] mb-4">
          <ShiftSharePanel
            facts={profile} analysis={analysis} rules={rules}
            form={<QuestionForm action={PATH} layout="rules" label={shiftShare.ask.label} fields={rulesFields(rules)} kept={{ ...shown, ...own, line }} />}
            hrefs={{
              table: hrefOf(PATH, { ...kept, dataset: analysis.shift?.sourceId, year: undefined, base: undefined, line }),
              line: (code) => (analysis.shift?.sourceId === profile.vintage?.id ? lineHref(code) : hrefOf(PATH, { ...kept, dataset: analysis.shift?.sourceId, year: undefined, base: undefined, line: code }, '#behind')),
              figure: (code) => figureHref({ ...shown, dataset: analysis.shift?.sourceId, year: String(analysis.shift?.endYear), base: String(analysis.shift?.baseYear) }, 'shift-share', { line: code, ...rulesParts(rules) }),
              rules: (changed) => hrefOf(PATH, { ...kept, ...rulesParts({ ...rules, ...changed }), line }),
            }}
          />
          <DiversityPanel facts={profile} diversity={analysis.diversity} figureHref={(year) => figureHref({ ...shown, year: String(year), base: undefined }, 'diversity')} source={<SourceLine vintage={profile.vintage} brief />} />
        </div>
      ) : null}
      {trends ? <RegionTrend facts={profile} trends={trends} moreHref={hrefOf('/region/trend', { dataset: trends.sourceId, region: profile.region.code })} /> : null}
    </>
  );
};

export default RegionPage;
