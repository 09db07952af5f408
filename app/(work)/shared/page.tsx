import type { Metadata } from 'next';
import { SharedSheet } from '@/components/agreements/shared-sheet';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { readSharedPage } from '@/lib/web/shared-page';

const { shared: words } = messages.agreements;

export const metadata: Metadata = { title: words.title };

const SharedPage = async () => {
  const read = await readSharedPage();
  return (
    <>
      <PageHead title={words.title} sub={read.ok ? words.sub(read.shared.agency) : undefined} />
      <div className="stack">
        {read.ok ? <SharedSheet agreements={read.shared.agreements} empty={{ title: words.none, hint: words.noneHint }} /> : <Panel><EmptyState title={words.none}>{read.say}</EmptyState></Panel>}
        {read.ok ? <p className="src">{words.noted}</p> : null}
      </div>
    </>
  );
};

export default SharedPage;
