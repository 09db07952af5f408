import type { Metadata } from 'next';
import { FirmsPanel } from '@/components/indicators/firms-panel';
import { hrefOf } from '@/components/indicators/href-of';
import { industryFields } from '@/components/indicators/industry/industry-fields';
import { MapPanel } from '@/components/indicators/industry/map-panel';
import { RegionRanking } from '@/components/indicators/industry/region-ranking';
import { StandingPanel } from '@/components/indicators/industry/standing-panel';
import { QuestionForm } from '@/components/indicators/question-form';
import { SourceLine } from '@/components/indicators/source-line';
import { ButtonLink } from '@/components/ui/button-link';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { REGION_SORTS, sortRegions } from '@/lib/domain/indicators/industry/sort-regions';
import { messages } from '@/lib/messages';
import { firmsBehind } from '@/lib/services/indicators/firms-behind';
import { industryProfile } from '@/lib/services/indicators/industry-profile';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { oneOf, type Params } from '../region/asked-question';
import { behindRows } from '../region/behind-rows';
import { askedIndustry } from './asked-industry';

export const metadata: Metadata = { title: messages.indicators.industry.title };

const PATH = '/industry';

const IndustryPage = async ({ searchParams }: { searchParams: Promise<Params> }) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const { asked, letGo, years, ranking, options } = await askedIndustry(params);
  const answer = await ask(industryProfile, asked);
  const { industry: words, region: region, words: { systems } } = messages.indicators;
  const { line, reference, vintage, year, scheme } = answer;
  const shown = { line: line?.code, reference: reference.code, dataset: vintage?.id, year, scheme: scheme.id, kind: asked.kind, scale: asked.scale, cutoff: asked.cutoff, seed: asked.seed };
  const form = <QuestionForm action={PATH} layout="many" kept={{ seed: asked.seed === undefined ? undefined : String(asked.seed) }} fields={industryFields(answer, options, asked, ranking)} />;
  const crumbs = [{ label: region.title, href: hrefOf('/region', { reference: reference.code }) }, { label: words.title }];
  if (!line || !vintage || !answer.standing || year === null) {
    return (
      <>
        <PageHead crumbs={crumbs} title={words.title} />
        {form}
        <Panel title={words.none.title}><p className="pb-3">{words.none.text(reference.name)}</p><ButtonLink href="/region">{words.none.back}</ButtonLink></Panel>
      </>
    );
  }
  const sort = REGION_SORTS.find((one) => one === oneOf(params, 'sort')) ?? 'lq';
  const rows = sortRegions(answer.rows, sort);
  const place = { reference: reference.code, dataset: vintage.id, year: String(year), scheme: scheme.id };
  const regionHref = (code: string) => hrefOf('/region', { ...place, region: code, line: line.code });
  const behind = await ask(firmsBehind, { ...place, region: reference.code, line: line.code });
  const source = <SourceLine vintage={vintage} />;
  const kind = systems[answer.kind ?? ''] ?? answer.kind ?? '';
  return (
    <>
      <PageHead crumbs={crumbs} title={words.heading(line.title)} sub={words.sub(kind, reference.name, year)} />
      {form}
      <div className="asides">
        {letGo.map((part) => (
          <NoteBox key={part} tone="warn" live>
            <p>{part === 'year' ? region.letGo.year(years[0] ?? '', year) : part === 'scheme' ? region.letGo.scheme : words.letGo[part]}</p>
          </NoteBox>
        ))}
      </div>
      <div className="grid-page lg:grid-cols-[minmax(0,47.5rem)_minmax(26rem,1fr)] mb-4">
        <MapPanel industry={line.title} year={year} rows={rows} regionHref={regionHref} source={source} />
        <div className="stack">
          <StandingPanel standing={answer.standing} rows={rows} anotherHref={hrefOf(PATH, { ...shown, sort, seed: answer.standing.ask.seed + 1 })} />
          <FirmsPanel
            title={line.title} naics={line.naics} rows={await behindRows(behind)} total={behind.total} today={behind.today}
            addHref={allowedFor(actor)('register.write') ? '/organizations/new' : undefined}
          />
        </div>
      </div>
      <RegionRanking
        facts={answer} line={line} rows={rows} sort={sort} regionHref={regionHref}
        sortHref={(to) => hrefOf(PATH, { ...shown, sort: to === 'lq' ? undefined : to })}
      />
      <p className="src">{source}</p>
    </>
  );
};

export default IndustryPage;
