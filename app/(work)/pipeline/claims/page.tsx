import type { Metadata } from 'next';
import { AddResult } from '@/components/follow-through/add-result';
import { LedgerFilters } from '@/components/claims/ledger-filters';
import { LedgerTable } from '@/components/claims/ledger-table';
import { PipelineTabs } from '@/components/pipeline/pipeline-tabs';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Figures } from '@/components/ui/figures';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { LedgerFilter } from '@/lib/domain/claims/ledger-filter';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { claimLedger } from '@/lib/services/claims/claim-ledger';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { resultDeeds } from '../../outreach/result-deeds';
import { shiftOfClaim } from './shift-of-claim';

const words = messages.claims;
const { claimStates, claimKinds } = messages.followThrough;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[]>> };

const LedgerPage = async ({ searchParams }: Props) => {
  const [actor, given] = await Promise.all([workActor(), searchParams]);
  // An address somebody mistyped shows the whole ledger rather than no page.
  const asked = LedgerFilter.safeParse(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')));
  const { page: wanted = 1, ...filter } = asked.success ? asked.data : {};
  const [{ rows, totals, total, parts, narrowed, organization, page, pages, pageRows, today }, team] = await Promise.all([ask(claimLedger, { ...filter, page: wanted }), ask(colleagues, {})]);
  const hrefOf = (to: number) => `/pipeline/claims?${new URLSearchParams([...Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])), ...(to > 1 ? [['page', String(to)]] : [])]).toString()}`;
  // One split for all claims of the same sub-cluster, region and years.
  const shifts = new Map<string, ReturnType<typeof shiftOfClaim>>();
  const lines = await Promise.all(rows.map(async (row) => {
    const key = JSON.stringify([row.part?.code, row.regionCode, row.fromYear, row.toYear]);
    const shift = shifts.get(key) ?? shiftOfClaim(row);
    shifts.set(key, shift);
    const found = await shift;
    return { ...row, beside: found?.shift?.covers ? words.beside.short(format.number(Math.round(found.shift.rs))) : found?.shift ? words.beside.otherYears(String(found.shift.baseYear), String(found.shift.endYear)) : found?.gap ?? '' };
  }));
  return (
    <>
      <PageHead
        title={organization ? `${words.title} ${messages.followThrough.list.of(organization.name)}` : words.title} sub={words.sub}
        actions={allowedFor(actor)('outreach.write') ? <AddResult kinds={['claim']} actions={resultDeeds} today={today} me={team.me} colleagues={team.colleagues} organizationId={organization?.id} /> : undefined}
      />
      <div className="stack">
        <PipelineTabs here="claims" />
        <Figures figures={totals.filter(({ claims, state }) => claims > 0 || state === 'verified').map(({ kind, state, claims, jobs }) => ({ label: `${claimKinds[kind]}, ${claimStates[state].toLowerCase()}`, value: format.number(jobs), note: words.claimsOf(format.number(claims)) }))} />
        <Panel><LedgerFilters current={filter} parts={parts} colleagues={team.colleagues} /></Panel>
        <Panel flush={lines.length > 0}>
          {lines.length > 0 ? <><LedgerTable rows={lines} />{pages > 1 ? <Pager from={(page - 1) * pageRows + 1} to={(page - 1) * pageRows + lines.length} total={total} previousHref={page > 1 ? hrefOf(page - 1) : undefined} nextHref={page < pages ? hrefOf(page + 1) : undefined} /> : null}</> : narrowed ? <EmptyState title={words.none} action={<ButtonLink href="/pipeline/claims">{words.all}</ButtonLink>} /> : <EmptyState title={words.empty} action={<ButtonLink href="/pipeline">{messages.flow.tabs.board}</ButtonLink>}>{words.emptyHint}</EmptyState>}
        </Panel>
      </div>
    </>
  );
};

export default LedgerPage;
