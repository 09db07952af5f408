export const TASK_STATES = ['open', 'done', 'dropped'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const TASK_SOURCES = ['topic', 'own', 'red_flag', 'commitment', 'interview', 'case'] as const;
export type TaskSource = (typeof TASK_SOURCES)[number];
