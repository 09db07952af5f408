import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Dot, type DotTone } from '@/components/ui/dot';
import { DueTag } from '@/components/ui/due-tag';
import { Tag } from '@/components/ui/tag';
import type { MetricCode } from '@/lib/domain/initiatives/metric';
import type { InitiativeStage } from '@/lib/domain/initiatives/stage';
import type { TargetProgress } from '@/lib/domain/initiatives/target-progress';
import { messages } from '@/lib/messages';
import { TargetProgressCell } from './target-progress-cell';

type Row = {
  id: string; title: string; stage: InitiativeStage; facilitator: string | null; members: number | null; sample: boolean;
  part: { name: string; tone: DotTone } | null;
  milestone: { text: string; dueOn: string } | null;
  targets: readonly { id: string; metric: MetricCode; progress: TargetProgress }[];
};

/** Initiatives with what comes next in each and how far its targets have come. */
export function InitiativesTable({ rows, today, empty }: { rows: readonly Row[]; today: string; empty: ReactNode }) {
  const { list: words, gates, metrics } = messages.initiatives;
  return (
    <DataTable
      caption={words.title} rows={rows} rowKey={({ id }) => id} empty={empty} stacked
      columns={[
        { key: 'title', head: words.columns.title, cell: ({ id, title, sample }) => <><a className="font-semibold" href={`/initiatives/${id}`}>{title}</a> {sample ? <Tag>{messages.outreach.sample}</Tag> : null}</> },
        { key: 'part', head: words.columns.part, cell: ({ part }) => (part ? <Dot tone={part.tone} label={part.name} /> : words.wholeCluster) },
        { key: 'stage', head: words.columns.stage, cell: ({ stage }) => gates.names[stage] },
        { key: 'facilitator', head: words.columns.facilitator, cell: ({ facilitator }) => facilitator ?? <span className="muted">{words.noFacilitator}</span> },
        { key: 'members', head: words.columns.members, end: true, cell: ({ members }) => members },
        { key: 'milestone', head: words.columns.milestone, cell: ({ milestone }) => (milestone ? <>{milestone.text} <DueTag day={milestone.dueOn} today={today} /></> : <span className="muted">{words.noMilestone}</span>) },
        {
          key: 'targets', head: words.columns.targets, cell: ({ targets }) => (targets.length === 0 ? <span className="muted">{words.noTarget}</span> : (
            <ul className="target-list">{targets.map(({ id, metric, progress }) => <li key={id}><span>{metrics.names[metric]}</span> <TargetProgressCell progress={progress} /></li>)}</ul>
          )),
        },
      ]}
    />
  );
}
