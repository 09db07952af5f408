import { DataTable, type Column } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import { dayNumber } from '@/lib/domain/flow/day-number';
import type { OpenStage, Stage } from '@/lib/domain/pipeline/stage';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export interface BehindRow { key: string; caseId: string; codeName: string; readable: boolean; jobs: number | null; stage: OpenStage | null; on: string | null; left: string | null; to: Stage | null; now: Stage }

const { behind: words } = messages.flow;
const { stages } = messages.pipeline.words;

/** The cases behind a figure. Who may not read a case sees its code name and stage. */
export function BehindTable({ rows, today }: { rows: readonly BehindRow[]; today: string }) {
  const visits = rows.some(({ stage, left }) => stage !== null && left !== null) || rows.every(({ stage, to }) => stage !== null && to === null);
  const columns: readonly Column<BehindRow>[] = [
    { key: 'case', head: words.caseName, cell: ({ caseId, codeName, readable }) => (readable ? <a href={`/pipeline/cases/${caseId}`}>{codeName}</a> : <>{codeName} <Tag>{words.hidden}</Tag></>) },
    { key: 'stage', head: words.stageThen, cell: ({ stage }) => (stage === null ? '' : stages[stage]) },
    { key: 'on', head: words.on, cell: ({ on }) => (on === null ? messages.flow.gaps['not-readable'] : format.day(on, 'year')) },
    ...(visits ? [
      { key: 'left', head: words.left, cell: ({ left }: BehindRow) => (left === null ? '' : format.day(left, 'year')) },
      { key: 'days', head: words.days, end: true, cell: ({ on, left }: BehindRow) => (on === null ? messages.flow.gaps['not-readable'] : format.number(dayNumber(left ?? today) - dayNumber(on))) },
    ] : []),
    { key: 'to', head: words.to, cell: ({ to }) => (to === null ? '' : stages[to]) },
    { key: 'now', head: words.now, cell: ({ now }) => stages[now] },
    { key: 'jobs', head: words.jobs, end: true, cell: ({ readable, jobs }) => (!readable ? messages.flow.gaps['not-readable'] : jobs === null ? words.noJobs : format.number(jobs)) },
  ];
  return <DataTable caption={words.caption} columns={columns} rows={rows} rowKey={({ key }) => key} stacked />;
}
