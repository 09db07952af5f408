import type { Metadata } from 'next';
import { askedOf } from '@/components/indicators/asked';
import { BubbleChart } from '@/components/indicators/chart/bubble-chart';
import { ConcentrationChart } from '@/components/indicators/chart/concentration-chart';
import { ChartNotes } from '@/components/indicators/chart-notes';
import { ChartSource } from '@/components/indicators/chart-source';
import { FirmsPanel } from '@/components/indicators/firms-panel';
import { hrefOf } from '@/components/indicators/href-of';
import { IndustryTable } from '@/components/indicators/industry-table';
import { NoTable } from '@/components/indicators/no-table';
import { pairBubbles } from '@/components/indicators/pair-bubbles';
import { questionFields } from '@/components/indicators/question-fields';
import { QuestionForm } from '@/components/indicators/question-form';
import { QuestionNotes } from '@/components/indicators/question-notes';
import { RegionFigures } from '@/components/indicators/region-figures';
import { SourceLine } from '@/components/indicators/source-line';
import { ButtonLink } from '@/components/ui/button-link';
import { Chip } from '@/components/ui/chip';
import { PageHead } from '@/components/ui/page-head';
import { INDUSTRY_SORTS, sortIndustries } from '@/lib/domain/indicators/sort-industries';
import { messages } from '@/lib/messages';
import { firmsBehind } from '@/lib/services/indicators/firms-behind';
import { regionProfile } from '@/lib/services/indicators/region-profile';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { askedQuestion, oneOf, type Params } from './asked-question';
import { behindRows } from './behind-rows';

export const metadata: Metadata = { title: messages.indicators.region.title };

const PATH = '/region';
/** The sector a page opens on: what this workspace is about. */
const MINING = '21';

const RegionPage = async ({ searchParams }: { searchParams: Promise<Params> }) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const { asked, letGo, options } = await askedQuestion(params);
  const profile = await ask(regionProfile, asked);
  const { region, words } = messages.indicators;
  const sort = INDUSTRY_SORTS.find((one) => one === oneOf(params, 'sort')) ?? 'published';
  const shown = askedOf(profile);
  const kept = { ...shown, sort: sort === 'published' ? undefined : sort };
  const lineHref = (line: string) => hrefOf(PATH, { ...kept, line }, '#behind');
  const selected = profile.rows.find(({ line }) => line.code === oneOf(params, 'line'))
    ?? profile.rows.find(({ line }) => line.naics.includes(MINING) && line.naics.length === 1) ?? profile.rows[0] ?? null;
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
      <QuestionForm action={PATH} fields={questionFields(profile, options)} kept={{ sort: kept.sort }} />
      <QuestionNotes facts={profile} letGo={letGo} path={PATH} />
    </>
  );
  if (!profile.total || !profile.vintage || !selected) return <>{head}<NoTable facts={profile} /></>;

  const behind = await ask(firmsBehind, { ...asked, line: selected.line.code });
  const measure = words.measures[profile.vintage.series.measure];
  const industries = profile.rows.filter(({ line }) => line.level !== 'group');
  const pairs = pairBubbles(
    industries.map(({ line, reading }) => ({
      key: line.code, title: line.title, reading, href: lineHref(line.code), selected: line === selected.line,
    })),
    profile.scheme, measure.many,
  );
  return (
    <>
      {head}
      <RegionFigures facts={profile} rows={profile.rows} total={profile.total} />
      <div className="grid-page lg:grid-cols-[minmax(0,47.5rem)_minmax(26rem,1fr)] mb-4">
        {pairs.years === null ? (
          <ConcentrationChart
            items={industries.map(({ line, reading }) => ({ code: line.code, name: line.title, lq: reading.lq, href: lineHref(line.code) }))}
            year={profile.year ?? 0} referenceName={profile.reference.name} source={<SourceLine vintage={profile.vintage} />}
          />
        ) : (
          <BubbleChart
            bubbles={pairs.bubbles} scheme={profile.scheme} referenceName={profile.reference.name} years={pairs.years} measure={measure.many}
            label={region.chart.label(profile.region.name, profile.reference.name, pairs.years)}
            notes={<ChartNotes facts={profile} pairs={pairs} />} source={<ChartSource facts={profile} pairs={pairs} />}
          />
        )}
        <FirmsPanel
          title={behind.title} naics={behind.naics} rows={await behindRows(behind)} total={behind.total} today={behind.today}
          addHref={allowedFor(actor)('register.write') ? '/organizations/new' : undefined}
        />
      </div>
      <IndustryTable
        facts={profile} rows={sortIndustries(profile.rows, sort)} selected={selected.line.code} sort={sort} lineHref={lineHref}
        sortHref={(to) => hrefOf(PATH, { ...shown, line: oneOf(params, 'line'), sort: to === 'published' ? undefined : to })}
      />
      <p className="src"><SourceLine vintage={profile.vintage} /></p>
    </>
  );
};

export default RegionPage;
