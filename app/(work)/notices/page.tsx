import type { Metadata } from 'next';
import { DigestChoice } from '@/components/notices/digest-choice';
import { NoticeList } from '@/components/notices/notice-list';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { myDigest } from '@/lib/services/notices/my-digest';
import { myNotices } from '@/lib/services/notices/my-notices';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { markReadAction, saveDigestAction } from './actions';

const { list: words } = messages.notices;

export const metadata: Metadata = { title: words.title };

const NoticesPage = async () => {
  const [{ notices }, { digest, email }] = await Promise.all([ask(myNotices, {}), ask(myDigest, {})]);
  const unread = notices.filter(({ readAt }) => readAt === null).length;
  const rows = notices.map(({ at, readAt, ...notice }) => ({ ...notice, when: format.instant(at, timeZone()), read: readAt !== null }));
  return (
    <div className="max-w-[56rem]">
      <PageHead title={words.title} sub={words.sub} />
      <div className="stack">
        <Panel title={words.title} note={unread > 0 ? words.unread(unread) : undefined} flush>
          {rows.length > 0 ? <NoticeList notices={rows} mark={markReadAction} /> : <EmptyState title={words.none}>{words.noneHint}</EmptyState>}
        </Panel>
        <Panel title={words.mail} note={words.mailTo(email)}><DigestChoice digest={digest} save={saveDigestAction} /></Panel>
      </div>
    </div>
  );
};

export default NoticesPage;
