import { MadeRecords } from '@/components/lists/made-records';
import { Chip } from '@/components/ui/chip';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { LIST_RECORDS, type ListRecord } from '@/lib/domain/lists/list-record';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { madeRecords } from '@/lib/services/lists/made-records';
import type { OpenedList } from '@/lib/services/lists/open-list';
import { ask } from '@/lib/web/ask';

const { made: words, records } = messages.lists;

/** What a load made and changed, one kind of record at a time, with a link to each. */
export const MadePart = async ({ list: { id, made }, shown }: { list: OpenedList; shown: { kind?: string; page?: string } }) => {
  const totalOf = (record: ListRecord) => made.filter((row) => row.record === record).reduce((sum, { total }) => sum + total, 0);
  const kinds = LIST_RECORDS.filter((record) => totalOf(record) > 0);
  const kind = kinds.find((record) => record === shown.kind) ?? kinds[0] ?? 'organization';
  const { rows, page, pageSize, total } = await ask(madeRecords, { id, record: kind, page: shown.page ?? 1 });
  const at = (to: number) => `/imports/lists/${id}?kind=${kind}&page=${to}`;
  return (
    <Panel title={words.title} note={words.note(kinds.reduce((sum, record) => sum + totalOf(record), 0))} flush>
      <nav className="chips made-kinds" aria-label={words.title}>
        {kinds.map((record) => <Chip key={record} href={`/imports/lists/${id}?kind=${record}`} current={record === kind}>{records[record]} {format.number(totalOf(record))}</Chip>)}
      </nav>
      <MadeRecords rows={rows} />
      {total > pageSize ? (
        <Pager
          from={(page - 1) * pageSize + 1} to={(page - 1) * pageSize + rows.length} total={total}
          previousHref={page > 1 ? at(page - 1) : undefined} nextHref={page * pageSize < total ? at(page + 1) : undefined}
        />
      ) : null}
    </Panel>
  );
};
