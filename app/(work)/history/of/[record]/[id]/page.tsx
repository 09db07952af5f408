import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChangeList } from '@/components/history/change-list';
import { VersionsForm } from '@/components/history/versions-form';
import { VersionsTable } from '@/components/history/versions-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { fieldWords } from '@/lib/domain/audit/field-words';
import { recordPath } from '@/lib/domain/audit/record-path';
import { HISTORIC_RECORDS, type HistoricRecord } from '@/lib/domain/history/kept-records';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { recordHistory } from '@/lib/services/history/record-history';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { putBackAction, undoNowAction } from '../../../actions';
import { fieldRows, valueInWords } from '../../../field-rows';
import { historyRow } from '../../../history-row';

const { record: words, title } = messages.history;

export const metadata: Metadata = { title };

type Props = { params: Promise<{ record: string; id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

const isHistoric = (record: string): record is HistoricRecord => (HISTORIC_RECORDS as readonly string[]).includes(record);

const RecordHistoryPage = async ({ params, searchParams }: Props) => {
  const [{ record, id }, { from, to }] = [await params, await searchParams];
  if (!isHistoric(record)) notFound();
  const { deeds, changes, versions, names } = await ask(recordHistory, { record, id });
  const zone = timeZone();
  const name = names[id] ?? messages.audit.records[record] ?? record.replaceAll('_', ' ');
  const path = recordPath(record, id);
  const version = (number: string | string[] | undefined, otherwise: number) => versions.find((one) => String(one.version) === number) ?? versions[otherwise];
  const [older, newer] = [version(from, 1), version(to, 0)];
  const label = (one: (typeof versions)[number]) => words.version(one.version, format.instant(one.at, zone), one.by ?? messages.audit.someone);
  const fields = older && newer ? [...new Set([...Object.keys(older.data), ...Object.keys(newer.data)])].filter((field) => field !== 'version' && JSON.stringify(older.data[field] ?? null) !== JSON.stringify(newer.data[field] ?? null)) : [];
  return (
    <>
      <PageHead title={words.of(name)} sub={words.sub} crumbs={[{ href: '/history', label: title }, ...(path ? [{ href: path, label: name }] : [])]} />
      <Panel flush>
        {changes.length > 0 ? (
          <ChangeList
            of={{ record, id }} undo={undoNowAction} putBack={putBackAction}
            changes={deeds.map((deed) => ({ row: historyRow(deed, zone), fields: fieldRows(changes.find(({ action }) => action === deed.id)?.changes ?? [], names, zone) }))}
          />
        ) : <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
      </Panel>
      {older && newer && older !== newer ? (
        <Panel flush title={words.compare}>
          <VersionsForm address={`/history/of/${record}/${id}`} versions={versions.map((one) => ({ value: String(one.version), label: label(one) }))} from={String(older.version)} to={String(newer.version)} />
          <VersionsTable
            from={label(older)} to={label(newer)}
            rows={fields.map((field) => ({ field: fieldWords(field), from: valueInWords(older.data[field], names, zone), to: valueInWords(newer.data[field], names, zone) }))}
          />
        </Panel>
      ) : null}
    </>
  );
};

export default RecordHistoryPage;
