import type { Metadata } from 'next';
import { AuditFilterForm } from '@/components/audit/audit-filter-form';
import { AuditTable } from '@/components/audit/audit-table';
import { VerifyChain } from '@/components/audit/verify-chain';
import { Chip } from '@/components/ui/chip';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { auditChoices } from '@/lib/services/audit/audit-choices';
import { listAuditEvents } from '@/lib/services/audit/list-audit-events';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { verifyAuditChainAction } from './actions';
import { auditRow } from './audit-row';

const texts = messages.audit;

export const metadata: Metadata = { title: texts.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Asked = Partial<Record<'person' | 'record' | 'recordId' | 'day' | 'before', string>>;

const FIELDS = ['person', 'record', 'recordId', 'day', 'before'] as const;

/** What the address asks for; an empty field of the form is no filter. */
const asked = (params: Awaited<Props['searchParams']>): Asked =>
  Object.fromEntries(FIELDS.flatMap((field) => (typeof params[field] === 'string' && params[field] ? [[field, params[field]]] : [])));

const address = (filter: Asked) => `/admin/audit?${new URLSearchParams(filter).toString()}`;

const AuditPage = async ({ searchParams }: Props) => {
  const filter = asked(await searchParams);
  const { before, ...kept } = filter;
  const [choices, { events, next }] = [await ask(auditChoices, {}), await ask(listAuditEvents, filter)];
  const zone = timeZone();
  return (
    <>
      <PageHead title={texts.title} sub={texts.sub} actions={<VerifyChain verify={verifyAuditChainAction} />} />
      <Panel flush>
        <div className="border-b border-line p-3.5">
          <AuditFilterForm
            people={choices.people.map(({ id, name }) => ({ value: id, label: name }))}
            records={choices.records.map((record) => ({ value: record, label: texts.records[record] ?? record }))}
            person={filter.person} record={filter.record} day={filter.day} narrowed={Object.keys(kept).length > 0}
          />
          {filter.recordId ? <p className="mt-2"><Chip>{texts.oneRecord}</Chip></p> : null}
        </div>
        <AuditTable rows={events.map((event) => auditRow(event, zone))} />
        {before || next ? (
          <nav className="pager" aria-label={texts.pages}>
            <span className="steps">
              {before ? <a className="btn small" href={address(kept)}>{texts.newest}</a> : null}
              {next ? <a className="btn small" href={address({ ...kept, before: String(next) })} rel="next" data-keys="n">{texts.older}</a> : null}
            </span>
          </nav>
        ) : null}
      </Panel>
    </>
  );
};

export default AuditPage;
