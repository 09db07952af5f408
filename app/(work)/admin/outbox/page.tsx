import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { listOutbox } from '@/lib/services/notices/list-outbox';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';

const { digest: words } = messages.notices;

export const metadata: Metadata = { title: words.outboxTitle };

const TONES = { queued: 'warn', sent: 'good', failed: 'bad', kept: 'flat' } as const;

const OutboxPage = async () => {
  if (!allowedFor(await workActor())('workspace.manage')) notFound();
  const { messages: mails } = await ask(listOutbox, {});
  return (
    <>
      <PageHead title={words.outboxTitle} sub={words.outboxSub} />
      <div className="stack">
        {process.env.SMTP_URL ? null : <NoteBox>{words.noSmtp}</NoteBox>}
        <Panel flush>
          <DataTable
            caption={words.outboxTitle}
            stacked
            rows={mails}
            rowKey={({ id }) => id}
            empty={<EmptyState title={words.none}>{words.noneHint}</EmptyState>}
            columns={[
              { key: 'to', head: words.to, cell: ({ address }) => address },
              { key: 'subject', head: words.mailSubject, cell: ({ subject }) => subject },
              { key: 'state', head: words.state, cell: ({ state, failure }) => <><Tag tone={TONES[state]}>{words.states[state]}</Tag> {failure ? <span className="muted">{failure}</span> : null}</> },
              { key: 'at', head: words.at, cell: ({ queuedAt }) => format.instant(queuedAt, timeZone()) },
              { key: 'body', head: words.body, cell: ({ text }) => <Disclosure summary={words.body}><pre className="outbox-text">{text}</pre></Disclosure> },
            ]}
          />
        </Panel>
      </div>
    </>
  );
};

export default OutboxPage;
