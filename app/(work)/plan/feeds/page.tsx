import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { FeedTable } from '@/components/notices/feed-table';
import { MakeFeedForm } from '@/components/notices/make-feed-form';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { listClusters } from '@/lib/services/indicators/list-clusters';
import { myFeeds } from '@/lib/services/notices/my-feeds';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { makeFeedAction, revokeFeedAction } from './actions';

const { feeds: words } = messages.notices;

export const metadata: Metadata = { title: words.title };

const FeedsPage = async () => {
  const [feeds, clusters, sent] = await Promise.all([ask(myFeeds, {}), ask(listClusters, {}), headers()]);
  const zone = timeZone();
  const origin = process.env.NEXTAUTH_URL ? new URL(process.env.NEXTAUTH_URL).origin : `http://${sent.get('host') ?? 'localhost'}`;
  const subjects = clusters.flatMap((cluster) => [
    { value: cluster.code, label: cluster.name },
    ...cluster.subclusters.map(({ code, name }) => ({ value: `${cluster.code}/${code}`, label: `${cluster.name}: ${name}` })),
  ]);
  const nameOf = (kind: keyof typeof words.kinds, subject: string | null) => (kind === 'cluster' ? subjects.find(({ value }) => value === subject)?.label ?? subject ?? '' : words.kinds[kind]);
  const rows = feeds.map(({ id, kind, subject, createdAt, lastReadAt }) => ({
    id, name: nameOf(kind, subject), made: format.day(format.dayOfInstant(createdAt, zone), 'year'), read: lastReadAt && format.instant(lastReadAt, zone),
  }));
  return (
    <div className="max-w-[48rem]">
      <PageHead title={words.title} sub={words.sub} crumbs={[{ label: messages.planning.visits.title, href: '/plan' }]} />
      <div className="stack">
        <NoteBox>{words.guardedNote}</NoteBox>
        <Panel title={words.make}><MakeFeedForm clusters={subjects} origin={origin} standing={rows.map(({ id }) => id)} make={makeFeedAction} /></Panel>
        <Panel title={words.mine} flush><FeedTable rows={rows} revoke={revokeFeedAction} /></Panel>
      </div>
    </div>
  );
};

export default FeedsPage;
