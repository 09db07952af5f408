import { DataTable, type Column } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { ClaimKind, ClaimState } from '@/lib/domain/follow-through/claim';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { ClaimStateTag } from './claim-state-tag';

export interface LedgerLine {
  id: string; kind: ClaimKind; jobs: number; statedOn: string; state: ClaimState; rests: boolean; sample: boolean; evidence: number;
  organization: { id: string; name: string }; case: { id: string; codeName: string } | null; part: { name: string } | null; fromYear: number | null; toYear: number | null;
  /** What the reference says of it, in a few words. */
  beside: string;
}

const words = messages.claims;
const { claimKinds } = messages.followThrough;

const COLUMNS: readonly Column<LedgerLine>[] = [
  { key: 'claim', head: words.columns.claim, cell: (row) => <><a href={`/pipeline/claims/${row.id}`}>{claimKinds[row.kind]}, {format.day(row.statedOn, 'year')}</a>{row.sample ? <> <Tag>{messages.flow.forecast.sample}</Tag></> : null}</> },
  { key: 'jobs', head: words.columns.jobs, end: true, cell: ({ jobs }) => format.number(jobs) },
  { key: 'firm', head: words.columns.firm, cell: ({ organization }) => <a href={`/organizations/${organization.id}`}>{organization.name}</a> },
  { key: 'case', head: words.columns.case, cell: (row) => (row.case ? <a href={`/pipeline/cases/${row.case.id}`}>{row.case.codeName}</a> : <span className="muted">{words.noCase}</span>) },
  { key: 'state', head: words.columns.state, cell: ({ state, rests }) => <ClaimStateTag state={state} rests={rests} /> },
  { key: 'evidence', head: words.columns.evidence, end: true, cell: ({ evidence }) => format.number(evidence) },
  { key: 'part', head: words.columns.part, cell: ({ part }) => part?.name ?? <span className="muted">{words.noPart}</span> },
  { key: 'years', head: words.columns.years, cell: ({ fromYear, toYear }) => (fromYear === null || toYear === null ? <span className="muted">{words.noYears}</span> : words.years(String(fromYear), String(toYear))) },
  { key: 'beside', head: words.columns.beside, cell: ({ beside }) => beside },
];

/** The claims, each with what it rests on and what it stands beside. */
export function LedgerTable({ rows }: { rows: readonly LedgerLine[] }) {
  return <DataTable caption={words.title} columns={COLUMNS} rows={rows} rowKey={({ id }) => id} stacked />;
}
