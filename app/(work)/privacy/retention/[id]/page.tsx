import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { previewPurge } from '@/lib/services/privacy/preview-purge';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { endRetentionRuleAction, purgeRecordsAction } from '../../actions';

const words = messages.privacy.retention;
export const metadata: Metadata = { title: words.preview };

const RetentionPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('privacy.manage')) notFound();
  const { record, onlyKinds, purge, kept } = await ask(previewPurge, { id });
  const named = (one: { id: string; day: string }) => (record === 'task' ? format.day(one.day, 'year') : <a href={`/${record === 'activity' ? 'outreach' : 'red-flags'}/${one.id}`}>{format.day(one.day, 'year')}</a>);
  const columns: Column<{ id: string; day: string; what: string }>[] = [{ key: 'day', head: words.day, cell: named }, { key: 'what', head: words.what, cell: ({ what }) => what }];
  return (
    <>
      <PageHead
        crumbs={[{ label: messages.privacy.title, href: '/privacy' }]} title={words.preview} sub={`${[words.records[record], onlyKinds.length > 0 ? words.ofKinds(onlyKinds.map((kind) => messages.outreach.kinds[kind]).join(', ')) : null].filter(Boolean).join(' ')}: ${words.previewCount(purge.length, kept.length)}`}
        actions={
          <>
            <ConfirmedAction label={words.end} input={{ id }} action={endRetentionRuleAction} confirm={{ title: words.endAsk, text: words.endText }} done={{ say: words.end, to: '/privacy' }} />
            {purge.length > 0 ? <ConfirmedAction label={words.purge} look="danger" input={{ id, expected: purge.length }} action={purgeRecordsAction} confirm={{ title: words.purgeAsk(purge.length), text: words.purgeText }} done={{ say: words.purged }} /> : null}
          </>
        }
      />
      <div className="stack">
        <Panel flush>{purge.length === 0 ? <EmptyState title={words.nothing} /> : <DataTable caption={words.preview} rows={purge} rowKey={(one) => one.id} columns={columns} />}</Panel>
        {kept.length > 0 ? (
          <Panel title={words.kept} flush>
            <DataTable caption={words.kept} rows={kept} rowKey={(one) => one.id} columns={[...columns, { key: 'why', head: words.because, cell: ({ heldBackBy }) => (heldBackBy ? words.heldBackBy[heldBackBy] : null) }]} />
          </Panel>
        ) : null}
      </div>
    </>
  );
};

export default RetentionPage;
