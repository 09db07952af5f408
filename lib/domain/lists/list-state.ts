/**
 * reading -> mapping -> checking -> checked -> running -> done. `unchanged`: everything in the list is in the register already.
 * The three states of work belong to the job that holds the lease.
 */
export const LIST_STATES = ['reading', 'mapping', 'checking', 'checked', 'running', 'done', 'unchanged', 'failed', 'cancelled'] as const;
export type ListState = (typeof LIST_STATES)[number];

export const LIST_WORK = ['reading', 'checking', 'running'] as const satisfies readonly ListState[];
export type ListWork = (typeof LIST_WORK)[number];

export const isListWork = (state: ListState): state is ListWork => (LIST_WORK as readonly ListState[]).includes(state);
