import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseTimeline } from '@/components/pipeline/case-timeline';
import { filterQuery } from '@/components/pipeline/filter-query';
import { StreamTabs } from '@/components/pipeline/stream-tabs';
import { ViewSwitch } from '@/components/pipeline/view-switch';
import { Dot } from '@/components/ui/dot';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { BoardQuestion } from '@/lib/domain/pipeline/pipeline-question';
import { streamOfSlug } from '@/lib/domain/pipeline/stream-slug';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { caseTimeline } from '@/lib/services/pipeline/case-timeline';
import { ask } from '@/lib/web/ask';
import { askedOf } from '../../asked-of';

const { timeline: words, words: named, nav } = messages.pipeline;

type Props = { params: Promise<{ stream: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const stream = streamOfSlug((await params).stream);
  return { title: stream ? words.title(named.streams[stream]) : nav.pipeline };
};

const TimelinePage = async ({ params, searchParams }: Props) => {
  const [{ stream: slug }, given] = await Promise.all([params, searchParams]);
  const stream = streamOfSlug(slug);
  if (!stream) notFound();
  const { part, owner, region } = BoardQuestion.safeParse({ ...askedOf(given), stream }).data ?? {};
  const filters = { part, owner, region };
  const line = await ask(caseTimeline, { stream, ...filters });
  const here = `/pipeline/${slug}/timeline`;
  return (
    <>
      <PageHead title={words.title(named.streams[stream])} sub={words.sub(format.day(line.from, 'year'), format.day(line.today, 'year'))} actions={<ViewSwitch stream={stream} here="timeline" query={filterQuery(filters)} />} />
      <div className="pipeline-bar">
        <StreamTabs here={stream} view="/timeline" />
        <ul className="chips">{line.parts.map(({ value, name, tone }) => <li key={value}><a className="chip" href={`${here}${filterQuery(filters, { part: part === value ? undefined : value })}`} aria-current={part === value || undefined}><Dot tone={tone} label={name} /></a></li>)}</ul>
      </div>
      <Panel flush>
        {line.cases.length === 0 ? <EmptyState title={words.empty} /> : <CaseTimeline rows={line.cases} from={line.from} today={line.today} />}
      </Panel>
      {line.left > 0 ? <p className="src">{words.left(format.number(line.left))}</p> : null}
    </>
  );
};

export default TimelinePage;
