import type { Metadata } from 'next';
import { DownloadLinks } from '@/components/indicators/download-links';
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
import { messages } from '@/lib/messages';
import { firmsBehind } from '@/lib/services/indicators/firms-behind';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import type { Params } from '../region/asked-question';
import { behindRows } from '../region/behind-rows';
import { readIndustry } from './read-industry';

export const metadata: Metadata = { title: messages.indicators.industry.title };

const PATH = '/industry';

const IndustryPage = async ({ searchParams }: { searchParams: Promise<Params> }) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const read = await readIndustry(params);
  const { asked, letGo, years, ranking, options, answer, sort, shown } = read;
  const { industry: words, region: region, words: { systems } } = messages.indicators;
  const { reference } = answer;
  const form = <QuestionForm action={PATH} layout="many" kept={{ seed: asked.seed === undefined ? undefined : String(asked.seed) }} fields={industryFields(answer, options, asked, ranking)} />;
  const crumbs = [{ label: region.title, href: hrefOf('/region', { reference: reference.code }) }, { label: words.title }];
  if (!read.ranked) {
    return (
      <>
        <PageHead crumbs={crumbs} title={words.title} />
        {form}
        <Panel title={words.none.title}><p className="pb-3">{words.none.text(reference.name)}</p><ButtonLink href="/region">{words.none.back}</ButtonLink></Panel>
      </>
    );
  }
  const { line, vintage, standing, year, place, rows, regionHref } = read.ranked;
  const behind = await ask(firmsBehind, { ...place, region: reference.code, line: line.code });
  const source = <SourceLine vintage={vintage} />;
  const downloads = (part: string, label: string) => <DownloadLinks part={label} drawn hrefOf={(file) => hrefOf('/industry/download', { ...shown, part, file })} />;
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
        <MapPanel industry={line.title} year={year} rows={rows} regionHref={regionHref} source={source} downloads={downloads('map', words.map.title)} />
        <div className="stack">
          <StandingPanel standing={standing} rows={rows} anotherHref={hrefOf(PATH, { ...shown, sort, seed: standing.ask.seed + 1 })} />
          <FirmsPanel
            title={line.title} naics={line.naics} rows={await behindRows(behind)} total={behind.total} today={behind.today}
            addHref={allowedFor(actor)('register.write') ? '/organizations/new' : undefined}
          />
        </div>
      </div>
      <RegionRanking
        facts={answer} line={line} rows={rows} sort={sort} regionHref={regionHref}
        sortHref={(to) => hrefOf(PATH, { ...shown, sort: to === 'lq' ? undefined : to })}
        downloads={downloads('ranking', words.ranking.title)}
      />
      <p className="src">{source}</p>
    </>
  );
};

export default IndustryPage;
