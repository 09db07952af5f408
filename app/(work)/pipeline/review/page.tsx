import type { Metadata } from 'next';
import { PipelineTabs } from '@/components/pipeline/pipeline-tabs';
import { DataTable } from '@/components/ui/data-table';
import { DeedButton } from '@/components/ui/deed-button';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { STREAMS } from '@/lib/domain/pipeline/stream';
import { streamSlug } from '@/lib/domain/pipeline/stream-slug';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { listReviews } from '@/lib/services/pipeline/list-reviews';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { startReviewAction } from '../actions';

const { review: words, words: named, nav } = messages.pipeline;
export const metadata: Metadata = { title: words.title };

const ReviewsPage = async () => {
  const [actor, { waiting, reviews }] = await Promise.all([workActor(), ask(listReviews, {})]);
  const most = waiting.reduce((best, one) => (one.slipping > best.slipping ? one : best), waiting[0] ?? { stream: 'retention' as const, slipping: 0 });
  const start = allowedFor(actor)('pipeline.write') ? (
    <DeedButton
      label={words.start} look="primary" keys="n" base={{}} action={startReviewAction} done={words.started} to="/pipeline/review/[id]"
      fields={[{ name: 'stream', kind: 'select', label: words.stream, emptyLabel: words.all, options: STREAMS.map((one) => ({ value: one, label: named.streams[one] })), value: most.stream }]}
    />
  ) : undefined;
  return (
    <>
      <PageHead crumbs={[{ label: nav.pipeline, href: '/pipeline' }]} title={words.title} sub={words.sub} actions={start} />
      <div className="pipeline-bar"><PipelineTabs here="review" /></div>
      <div className="stack">
        <Panel title={words.waiting}>
          <ul className="entries">
            {waiting.map(({ stream, cases, slipping }) => (
              <li key={stream} className="told"><a href={`/pipeline/${streamSlug(stream)}?slow=slipping`}>{named.streams[stream]}</a> {words.cases(format.number(cases), cases === 1)} {slipping > 0 ? <Tag tone="bad">{words.slipping(format.number(slipping))}</Tag> : null}</li>
            ))}
          </ul>
        </Panel>
        <Panel title={words.held} flush>
          <DataTable
            caption={words.held} rows={reviews} rowKey={({ id }) => id} stacked empty={<p className="empty muted">{words.none}</p>}
            columns={[
              { key: 'held', head: words.columns.held, cell: ({ id, heldOn }) => <a href={`/pipeline/review/${id}`}>{format.day(heldOn, 'year')}</a> },
              { key: 'stream', head: words.columns.stream, cell: ({ stream }) => (stream === null ? words.all : named.streams[stream]) },
              { key: 'cases', head: words.columns.cases, end: true, cell: ({ cases }) => format.number(cases) },
              { key: 'decided', head: words.columns.decided, end: true, cell: ({ decided }) => format.number(decided) },
              { key: 'chair', head: words.columns.chair, cell: ({ chair }) => chair },
              { key: 'state', head: words.columns.state, cell: ({ id, state }) => (state === 'open' ? <Tag tone="accent">{words.open}</Tag> : <a href={`/pipeline/review/${id}/minutes`}>{words.minutes}</a>) },
            ]}
          />
        </Panel>
      </div>
    </>
  );
};

export default ReviewsPage;
