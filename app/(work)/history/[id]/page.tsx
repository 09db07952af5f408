import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FieldTable } from '@/components/history/field-table';
import { KeptTable } from '@/components/history/kept-table';
import { UnderWay } from '@/components/history/under-way';
import { UndoButton } from '@/components/history/undo-button';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { fieldWords } from '@/lib/domain/audit/field-words';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readAction } from '@/lib/services/history/read-action';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { goOnUndoAction, stopUndoAction, undoNowAction } from '../actions';
import { fieldRows } from '../field-rows';
import { historyRow } from '../history-row';

const words = messages.history;

export const metadata: Metadata = { title: words.title };

const ActionPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { deed, changes, rows, kept, names } = await ask(readAction, await params);
  if (!deed) notFound();
  const zone = timeZone();
  const row = historyRow(deed, zone);
  const said = [row.who, row.when, row.through, row.undone ?? row.stopped ?? row.bar].filter(Boolean).join(' · ');
  return (
    <>
      <PageHead
        crumbs={[{ href: '/history', label: words.title }]}
        title={<span className="inline-block first-letter:uppercase">{[row.what, row.name].filter(Boolean).join(': ')}</span>} sub={row.progress ? <>{said} · <UnderWay>{row.progress}</UnderWay></> : said}
        actions={(
          <>
            {row.progress ? <ConfirmedAction label={words.stop} input={{ id: row.id }} action={stopUndoAction} /> : null}
            {row.stopped ? <ConfirmedAction label={words.goOn} look="primary" input={{ id: row.id }} action={goOnUndoAction} /> : null}
            {row.mayUndo ? <UndoButton id={row.id} what={row.what} again={row.isUndo} undo={undoNowAction} /> : null}
          </>
        )}
      />
      <Panel flush title={words.action.changes} note={rows > changes.length ? words.action.more(changes.length, rows) : undefined}>
        <FieldTable rows={fieldRows(changes, names, zone)} />
      </Panel>
      {kept.length > 0 ? (
        <Panel flush title={words.action.kept} note={words.action.keptHint}>
          <KeptTable
            rows={kept.map(({ table, key, field, reason, byId, at }) => ({
              id: `${table} ${key} ${field} ${reason}`,
              what: names[key] ?? table.replaceAll('_', ' '),
              field: field ? fieldWords(field) : words.action.wholeRow,
              why: words.keptReasons[reason],
              by: byId ? [names[byId] ?? messages.audit.someone, at && format.instant(new Date(at), zone)].filter(Boolean).join(', ') : null,
            }))}
          />
        </Panel>
      ) : null}
    </>
  );
};

export default ActionPage;
