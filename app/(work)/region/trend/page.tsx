import type { Metadata } from 'next';
import { ChosenChips } from '@/components/indicators/chosen-chips';
import { DownloadLinks } from '@/components/indicators/download-links';
import { hrefOf } from '@/components/indicators/href-of';
import { QuestionForm } from '@/components/indicators/question-form';
import { regionGroups } from '@/components/indicators/region-groups';
import { SourceLine } from '@/components/indicators/source-line';
import { tableLabel } from '@/components/indicators/table-label';
import { TrendPanel } from '@/components/indicators/trend-panel';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { MOST_LINES, seriesTrend } from '@/lib/services/indicators/series-trend';
import { ask } from '@/lib/web/ask';
import { oneOf, type Params } from '../asked-question';
import { askedTrend } from './asked-trend';

export const metadata: Metadata = { title: messages.indicators.trend.title };

const PATH = '/region/trend';

const TrendPage = async ({ searchParams }: { searchParams: Promise<Params> }) => {
  const params = await searchParams;
  const answer = await ask(seriesTrend, await askedTrend(params));
  const { trend: words, region: { title: regionTitle }, words: common } = messages.indicators;
  const crumbs = [{ label: regionTitle, href: '/region' }, { label: words.title }];
  const { vintage, region } = answer;
  if (!vintage || !region) {
    return (
      <>
        <PageHead crumbs={crumbs} title={words.title} sub={words.sub} />
        <Panel flush><EmptyState title={words.empty}>{words.emptyText}</EmptyState></Panel>
      </>
    );
  }
  const as = oneOf(params, 'as') === 'index' ? 'index' : 'count';
  const [first, last] = [vintage.years[0] ?? 0, vintage.years.at(-1) ?? 0];
  const codes = answer.trends.map(({ line }) => line.code);
  const add = {
    name: 'line', label: words.ask.add, value: '',
    groups: [{ options: [{ value: '', label: words.ask.none }, ...answer.lines.filter(({ code }) => !codes.includes(code)).map(({ code, title }) => ({ value: code, label: `${title} (${code})` }))] }],
  };
  const kept = { dataset: vintage.id, region: region.code, as: as === 'index' ? as : undefined };
  return (
    <>
      <PageHead crumbs={crumbs} title={words.heading(region.name, first, last)} sub={words.sub} />
      <QuestionForm
        action={PATH} layout="trend" kept={{ line: codes }}
        fields={[
          { name: 'dataset', label: words.ask.dataset, value: vintage.id, groups: [{ options: answer.choices.map((choice) => ({ value: choice.id, label: tableLabel(choice) })) }] },
          { name: 'region', label: words.ask.region, value: region.code, groups: regionGroups(answer.regions) },
          { name: 'as', label: words.ask.as, value: as, groups: [{ options: [{ value: 'count', label: words.ask.count }, { value: 'index', label: words.ask.index }] }] },
          ...(codes.length < MOST_LINES ? [add] : []),
        ]}
      />
      <ChosenChips
        label={words.ask.line}
        chosen={answer.trends.map(({ line }) => ({
          key: line.code, name: line.title, remove: words.remove(line.title), without: hrefOf(PATH, { ...kept, line: codes.filter((code) => code !== line.code) }),
        }))}
      />
      <TrendPanel
        title={words.chart(vintage.title)}
        note={as === 'index' ? words.indexNote : words.countNote(common.measures[vintage.series.measure].many)}
        rows={answer.trends.map(({ line, ...series }) => ({ ...series, code: line.code, title: line.title, note: line.naics.length > 0 ? `NAICS ${line.naics.join(', ')}` : undefined }))}
        place={{ region: region.code, dataset: vintage.id }} years={vintage.years} indexed={as === 'index'} label={words.label(region.name, common.years(first, last))} caption={words.caption(region.name)}
        source={<><SourceLine vintage={vintage} /> {vintage.note}</>} tableOpen
        downloads={<DownloadLinks part={words.title} drawn hrefOf={(file) => hrefOf('/region/trend/download', { ...kept, line: codes, file })} />}
      />
    </>
  );
};

export default TrendPage;
