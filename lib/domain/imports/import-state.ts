/**
 * reading -> staged -> checking -> checked -> running -> published -> undone.
 * `unchanged`: everything in the file is published already. The three states of work belong to the job that holds the lease.
 */
export const IMPORT_STATES = [
  'reading', 'staged', 'checking', 'checked', 'running', 'published', 'unchanged', 'failed', 'cancelled', 'undone',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const WORKING_STATES = ['reading', 'checking', 'running'] as const satisfies readonly ImportState[];
export type WorkingState = (typeof WORKING_STATES)[number];

export const isWorking = (state: ImportState): state is WorkingState => (WORKING_STATES as readonly ImportState[]).includes(state);
