import type { Stream } from '../pipeline/stream';
import type { SheetField } from './sheet-field';

/** The columns of the cases of a stream, of those the asker may read. `since` is the day of its last move, shown as days; `pace` what surfaced; capital is that in Canadian dollars. */
export const CASE_FIELDS = [
  { id: 'name', type: 'text', as: 'name', folded: true, width: 260, shown: true },
  { id: 'part', type: 'choice', as: 'dots', choices: 'subclusters', width: 140, shown: true, groups: true },
  { id: 'stage', type: 'choice', choices: 'stages', width: 104, shown: true, groups: true },
  { id: 'since', type: 'date', width: 84, shown: true },
  { id: 'pace', type: 'choice', choices: 'paces', width: 100, groups: true },
  { id: 'jobsAtRisk', type: 'number', width: 96, shown: true, edits: 'jobsAtRisk', totals: true },
  { id: 'jobsAtStake', type: 'number', width: 96, shown: true, edits: 'jobsAtStake', totals: true },
  { id: 'judged', type: 'number', as: 'percent', width: 80, shown: true, edits: 'judgedPercent' },
  { id: 'nextStep', type: 'text', width: 230, shown: true, edits: 'nextStep', sorts: false },
  { id: 'nextStepOn', type: 'date', width: 104, shown: true, edits: 'nextStepOn' },
  { id: 'owner', type: 'choice', choices: 'owners', width: 130, shown: true, edits: 'ownerId', needed: true, groups: true },
  { id: 'code', type: 'text', folded: true, width: 160 },
  { id: 'region', type: 'choice', choices: 'regions', width: 170, groups: true },
  { id: 'source', type: 'choice', choices: 'caseSources', width: 120, groups: true },
  { id: 'opened', type: 'date', width: 104 },
  { id: 'capital', type: 'number', as: 'told', width: 120, totals: true },
  { id: 'announced', type: 'number', width: 110, totals: true },
  { id: 'verified', type: 'number', width: 100, totals: true },
  { id: 'lostReason', type: 'choice', choices: 'lostReasons', width: 170, groups: true },
  { id: 'dormantUntil', type: 'date', width: 120 },
  { id: 'level', type: 'choice', as: 'level', choices: 'levels', width: 100, groups: true },
  { id: 'updated', type: 'instant', width: 120 },
] as const satisfies readonly SheetField[];
export type CaseFieldId = (typeof CASE_FIELDS)[number]['id'];

/** Those of one stream: its jobs are at risk or at stake, never both. */
export const caseFields = (stream: Stream): readonly SheetField[] => CASE_FIELDS.filter(({ id }) => id !== (stream === 'retention' ? 'jobsAtStake' : 'jobsAtRisk'));
