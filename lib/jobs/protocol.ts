import type { Crosstab } from '@/lib/domain/imports/crosstab';
import type { HeldColumns } from '@/lib/domain/imports/held-figures';
import type { ImportChoices } from '@/lib/domain/imports/import-choices';
import type { KnownRegion } from '@/lib/domain/imports/region-finder';
import type { TableFormat } from '@/lib/domain/imports/recognise-head';
import type { ListRow } from '@/lib/domain/lists/plan-piece';
import type { RowRejection } from '@/lib/domain/imports/row-outcome';
import type { FileSource } from './import/file-source';
import type { ObservationStatus } from '@/lib/domain/indicators/observation-status';

/** region, line, year, value, status, and the measure where it is not that of the series: short, since a table of figures crosses between threads whole. */
export type Cell = readonly [regionCode: string, lineCode: string, period: number, value: number | null, status: ObservationStatus, measure?: string];

export type ReadingTask = {
  source: FileSource;
  as?: TableFormat;
  lastYear: number;
  choices: ImportChoices;
  regions: readonly KnownRegion[];
};
export type PickedShape = { signature: string; shape: Crosstab };
export type SurveyTask = {
  kind: 'survey'; file: string; fileName: string; lastYear: number; as?: TableFormat; sheet: string | null;
  regions: readonly KnownRegion[]; industryCodes: readonly string[]; shapes: readonly PickedShape[];
};
export type CheckTask = ReadingTask & { kind: 'check'; industryCodes: readonly string[]; held: HeldColumns; joins: boolean; measure: string; totalColumn: string };
export type WriteTask = ReadingTask & { kind: 'write'; records: number; skip: number; refused: readonly number[] };
export type BackupTask = { kind: 'backup'; file: string; attachments: string; now: Date };
export type ListLookTask = { kind: 'list-look'; file: string; sheet: string | null; headingLine: number | null };
export type ListRowsTask = { kind: 'list-rows'; source: FileSource; headingLine: number; skip: number };
export type Task = SurveyTask | CheckTask | WriteTask | BackupTask | ListLookTask | ListRowsTask;

/** What a worker says while it works; it goes on when the answer `next` comes, and ends with `stop`. */
export type Note =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'rejections'; rows: readonly RowRejection[] }
  | { kind: 'rows'; rows: readonly ListRow[] }
  | { kind: 'cells'; rowsDone: number; cells: readonly Cell[] };
export type Answer = 'next' | 'stop';
export type Report = (note: Note) => Promise<void>;

export type FromWorker = { kind: 'note'; note: Note } | { kind: 'result'; result: unknown } | { kind: 'fault'; message: string; known: boolean };
export type ToWorker = { kind: 'task'; task: Task } | { kind: 'answer'; answer: Answer };
