import { messages } from '@/lib/messages';
import type { MetricCode } from '../initiatives/metric';
import type { InitiativeStage } from '../initiatives/stage';
import type { Sheet } from '../shared/sheet';

export type ExportedInitiative = {
  id: string; title: string; stage: InitiativeStage; part: { name: string } | null; regionCode: string | null; facilitator: string | null; startedOn: string; members: number | null;
  milestone: { text: string; dueOn: string | null } | null; targets: readonly { metric: MetricCode; goal: number }[];
};

/** Initiatives as a table, one row each; targets as they were set, since an actual is read and never kept. */
export const initiativeTable = (initiatives: readonly ExportedInitiative[]): Sheet => {
  const { exports: words, initiatives: named } = messages;
  return {
    title: '', source: [], columns: words.initiatives, days: [6, 9],
    rows: initiatives.map(({ id, title, stage, part, regionCode, facilitator, startedOn, members, milestone, targets }) => [
      id, title, named.gates.names[stage], part?.name ?? null, regionCode, facilitator, startedOn, members, milestone?.text ?? null, milestone?.dueOn ?? null,
      targets.length === 0 ? null : targets.map(({ metric, goal }) => `${named.metrics.names[metric]}: ${goal}`).join('; '),
    ]),
  };
};
