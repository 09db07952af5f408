import type { ReactNode } from 'react';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Dot, type DotTone } from '@/components/ui/dot';
import type { SelectOption } from '@/components/ui/select-box';
import { Tag } from '@/components/ui/tag';
import type { LostReason } from '@/lib/domain/pipeline/lost-reason';
import type { Slipping } from '@/lib/domain/pipeline/slipping';
import { isOpenStage, type Stage } from '@/lib/domain/pipeline/stage';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Deed } from './deed';
import { InlineEdit } from './inline-edit';
import { slipText } from './slip-text';

export type CaseTableRow = {
  id: string; version: number; name: string; confidentiality: Confidentiality; part: string | null; stage: Stage; stageSince: string; days: number; jobs: number | null; judgedPercent: number | null; nextStep: string | null; nextStepOn: string | null;
  ownerId: string; owner: string | null; jobsAnnounced: number | null; jobsVerified: number | null; lostReason: LostReason | null; dormantUntil: string | null; slipping: Slipping | null; stale: boolean; flagged: boolean;
};

interface CasesTableProps {
  rows: readonly CaseTableRow[];
  retention: boolean;
  ended: boolean;
  parts: readonly { value: string; name: string; tone: DotTone }[];
  totals: { jobs: number; announced: number; verified: number };
  empty: ReactNode;
  edit?: { mend: Deed; team: readonly SelectOption[] };
}

const text = (figure: number | null) => (figure === null ? '' : String(figure));

/** Cases as a table: next step, owner and jobs are changed where they stand; the last row sums all that were asked for. */
export function CasesTable({ rows, retention, ended, parts, totals, empty, edit }: CasesTableProps) {
  const { table: words, words: named, board } = messages.pipeline;
  const { columns: heads } = words;
  const cell = (row: CaseTableRow, field: string, head: string, value: string, shown: string, more: { kind?: 'number' | 'date'; options?: readonly SelectOption[] } = {}) =>
    (edit && isOpenStage(row.stage) ? <InlineEdit key={`${row.version} ${field}`} name={words.edit(head, row.name)} field={field} value={value} shown={shown} base={{ id: row.id, version: row.version }} action={edit.mend} {...more} /> : shown);
  const number = (figure: number | null) => (figure === null ? words.notKnown : format.number(figure));
  const first: Column<CaseTableRow>[] = [
    { key: 'name', head: heads.name, cell: (row) => <><a className="font-semibold" href={`/pipeline/cases/${row.id}`}>{row.name}</a> <ConfidentialityMark level={row.confidentiality} /> {row.slipping ? <Tag tone="bad">{slipText(row.slipping)}</Tag> : row.stale ? <Tag tone="warn">{named.reasons.stale}</Tag> : null} {row.flagged ? <Tag tone="warn">{board.flagged}</Tag> : null}</> },
    { key: 'part', head: heads.part, cell: (row) => { const part = parts.find(({ value }) => value === row.part); return part ? <Dot tone={part.tone} label={part.name} /> : <span className="muted">{words.notKnown}</span>; } },
  ];
  const open: Column<CaseTableRow>[] = [
    { key: 'stage', head: heads.stage, cell: (row) => named.stages[row.stage] },
    { key: 'days', head: heads.days, end: true, cell: (row) => format.number(row.days) },
    { key: 'jobs', head: heads.jobs, end: true, cell: (row) => cell(row, retention ? 'jobsAtRisk' : 'jobsAtStake', heads.jobs, text(row.jobs), number(row.jobs), { kind: 'number' }) },
    { key: 'judged', head: heads.judged, end: true, cell: (row) => cell(row, 'judgedPercent', heads.judged, text(row.judgedPercent), row.judgedPercent === null ? words.notKnown : format.percent(row.judgedPercent / 100, { digits: 0 }), { kind: 'number' }) },
    { key: 'next', head: heads.next, cell: (row) => cell(row, 'nextStep', heads.next, row.nextStep ?? '', row.nextStep ?? words.noStep) },
    { key: 'nextOn', head: heads.nextOn, className: 'whitespace-nowrap', cell: (row) => cell(row, 'nextStepOn', heads.nextOn, row.nextStepOn ?? '', row.nextStepOn ? format.day(row.nextStepOn) : words.noStep, { kind: 'date' }) },
    { key: 'owner', head: heads.owner, className: 'whitespace-nowrap', cell: (row) => cell(row, 'ownerId', heads.owner, row.ownerId, row.owner ?? words.notKnown, { options: edit?.team }) },
  ];
  const over: Column<CaseTableRow>[] = [
    { key: 'ended', head: heads.ended, cell: (row) => format.day(row.stageSince, 'year') },
    { key: 'jobs', head: heads.jobs, end: true, cell: (row) => number(row.jobs) },
    { key: 'announced', head: heads.announced, end: true, cell: (row) => number(row.jobsAnnounced) },
    { key: 'verified', head: heads.verified, end: true, cell: (row) => number(row.jobsVerified) },
    { key: 'why', head: heads.why, cell: (row) => (row.lostReason ? named.lostReasons[row.lostReason] : row.dormantUntil ? format.day(row.dormantUntil, 'year') : null) },
    { key: 'owner', head: heads.owner, cell: (row) => row.owner },
  ];
  const sums = ended ? <><td /><td /><td className="n">{format.number(totals.jobs)}</td><td className="n">{format.number(totals.announced)}</td><td className="n">{format.number(totals.verified)}</td><td /><td /></> : <><td /><td /><td /><td className="n">{format.number(totals.jobs)}</td><td /><td /><td /><td /></>;
  return <DataTable stacked caption={words.caption} rows={rows} rowKey={({ id }) => id} empty={empty} columns={[...first, ...(ended ? over : open)]} foot={<tr><th scope="row">{words.totals}</th>{sums}</tr>} />;
}
