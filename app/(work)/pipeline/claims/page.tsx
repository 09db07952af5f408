import type { Metadata } from 'next';
import { LedgerFilters } from '@/components/claims/ledger-filters';
import { LedgerTable } from '@/components/claims/ledger-table';
import { PipelineTabs } from '@/components/pipeline/pipeline-tabs';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Figures } from '@/components/ui/figures';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { LedgerFilter } from '@/lib/domain/claims/ledger-filter';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { claimLedger } from '@/lib/services/claims/claim-ledger';
import { ask } from '@/lib/web/ask';
import { shiftOfClaim } from './shift-of-claim';

const words = messages.claims;
const { claimStates, claimKinds } = messages.followThrough;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[]>> };

const LedgerPage = async ({ searchParams }: Props) => {
  const params = Object.entries(await searchParams).filter(([, value]) => value !== '');
  const asked = LedgerFilter.safeParse(Object.fromEntries(params));
  const filter = asked.success ? asked.data : {};
  const { rows, totals, parts, narrowed } = await ask(claimLedger, filter);
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
      <PageHead title={words.title} sub={words.sub} />
      <div className="stack">
        <PipelineTabs here="claims" />
        <Figures figures={totals.filter(({ claims, state }) => claims > 0 || state === 'verified').map(({ kind, state, claims, jobs }) => ({ label: `${claimKinds[kind]}, ${claimStates[state].toLowerCase()}`, value: format.number(jobs), note: words.claimsOf(format.number(claims)) }))} />
        <Panel><LedgerFilters current={filter} parts={parts} /></Panel>
        <Panel flush={lines.length > 0}>
          {lines.length > 0 ? <LedgerTable rows={lines} /> : narrowed ? <EmptyState title={words.none} action={<ButtonLink href="/pipeline/claims">{words.all}</ButtonLink>} /> : <EmptyState title={words.empty} action={<ButtonLink href="/pipeline">{messages.flow.tabs.board}</ButtonLink>}>{words.emptyHint}</EmptyState>}
        </Panel>
      </div>
    </>
  );
};

export default LedgerPage;
