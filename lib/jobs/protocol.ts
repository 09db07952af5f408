import type { ImportChoices } from '@/lib/domain/imports/import-choices';
import type { Delimiter } from '@/lib/domain/imports/guess-delimiter';
import type { KnownRegion } from '@/lib/domain/imports/region-finder';
import type { RowRejection } from '@/lib/domain/imports/row-outcome';
import type { TextEncoding } from '@/lib/domain/imports/text-encoding';
import type { ObservationStatus } from '@/lib/domain/indicators/observation-status';

/** region, line, year, value, status: short, since a table of figures crosses between threads whole. */
export type Cell = readonly [regionCode: string, lineCode: string, period: number, value: number | null, status: ObservationStatus];

export type ReadingTask = {
  file: string;
  encoding: TextEncoding;
  delimiter: Delimiter;
  lastYear: number;
  choices: ImportChoices;
  regions: readonly KnownRegion[];
};
export type SurveyTask = { kind: 'survey'; file: string; fileName: string; lastYear: number };
export type CheckTask = ReadingTask & { kind: 'check'; industryCodes: readonly string[]; held: readonly Cell[] };
export type WriteTask = ReadingTask & { kind: 'write'; records: number; skip: number };
export type BackupTask = { kind: 'backup'; file: string; attachments: string; now: Date };
export type Task = SurveyTask | CheckTask | WriteTask | BackupTask;

/** What a worker says while it works; it goes on when the answer `next` comes, and ends with `stop`. */
export type Note =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'rejections'; rows: readonly RowRejection[] }
  | { kind: 'cells'; rowsDone: number; cells: readonly Cell[] };
export type Answer = 'next' | 'stop';
export type Report = (note: Note) => Promise<void>;

export type FromWorker = { kind: 'note'; note: Note } | { kind: 'result'; result: unknown } | { kind: 'fault'; message: string; known: boolean };
export type ToWorker = { kind: 'task'; task: Task } | { kind: 'answer'; answer: Answer };
