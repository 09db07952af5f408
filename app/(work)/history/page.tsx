import type { Metadata } from 'next';
import { HistoryFilterForm } from '@/components/history/history-filter-form';
import { HistoryTable } from '@/components/history/history-table';
import { Chip } from '@/components/ui/chip';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { ACTION_WAYS, type ActionWay } from '@/lib/domain/history/action-way';
import { messages } from '@/lib/messages';
import { historyChoices } from '@/lib/services/history/history-choices';
import { listActions } from '@/lib/services/history/list-actions';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { undoNowAction } from './actions';
import { historyRow } from './history-row';

const words = messages.history;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Asked = Partial<Record<'person' | 'record' | 'recordId' | 'day' | 'before', string>> & { way?: ActionWay };

const FIELDS = ['person', 'record', 'recordId', 'way', 'day', 'before'] as const;

/** What the address asks for; an empty field of the form is no filter. */
const asked = (params: Awaited<Props['searchParams']>): Asked =>
  Object.fromEntries(FIELDS.flatMap((field) => (typeof params[field] === 'string' && params[field] ? [[field, params[field]]] : [])));

const address = (filter: Asked) => `/history?${new URLSearchParams(filter).toString()}`;

const HistoryPage = async ({ searchParams }: Props) => {
  const [actor, filter] = [await workActor(), asked(await searchParams)];
  const { before, ...kept } = filter;
  const everybody = allowedFor(actor)('history.govern');
  const [choices, { deeds, next }] = [await ask(historyChoices, {}), await ask(listActions, filter)];
  const zone = timeZone();
  const narrowed = Object.keys(kept).length > 0;
  return (
    <>
      <PageHead title={words.title} sub={everybody ? words.subAll : words.sub} />
      <Panel flush>
        <div className="border-b border-line p-3.5">
          <HistoryFilterForm
            people={everybody ? choices.people.map(({ id, name }) => ({ value: id, label: name })) : undefined}
            records={choices.records.map((record) => ({ value: record, label: messages.audit.records[record] ?? record.replaceAll('_', ' ') }))}
            ways={ACTION_WAYS.map((way) => ({ value: way, label: words.ways[way] }))}
            chosen={kept} narrowed={narrowed}
          />
          {filter.recordId ? <p className="mt-2"><Chip>{words.oneRecord}</Chip></p> : null}
        </div>
        <HistoryTable rows={deeds.map((deed) => historyRow(deed, zone))} narrowed={narrowed} everybody={everybody} undo={undoNowAction} />
        {before || next ? (
          <nav className="pager" aria-label={words.pages}>
            <span className="steps">
              {before ? <a className="btn small" href={address(kept)}>{words.newest}</a> : null}
              {next ? <a className="btn small" href={address({ ...kept, before: next })} rel="next" data-keys="n">{words.older}</a> : null}
            </span>
          </nav>
        ) : null}
      </Panel>
    </>
  );
};

export default HistoryPage;
