import type { Metadata } from 'next';
import { NetworkTabs } from '@/components/network/network-tabs';
import { RoundsTable } from '@/components/ratings/rounds-table';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { readRounds } from '@/lib/services/ratings/read-rounds';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';

const words = messages.ratings;

export const metadata: Metadata = { title: words.title };

const RatingsPage = async () => {
  const [actor, { rounds }] = await Promise.all([workActor(), ask(readRounds, {})]);
  const start = allowedFor(actor)('readiness.write') ? <ButtonLink look="primary" href="/network/ratings/new">{words.start}</ButtonLink> : undefined;
  return (
    <>
      <PageHead title={words.title} sub={words.sub} actions={start} />
      <div className="stack">
        <NetworkTabs here="ratings" />
        <Panel title={words.rounds} flush footer={words.levelRule}><RoundsTable rows={rounds} /></Panel>
      </div>
    </>
  );
};

export default RatingsPage;
