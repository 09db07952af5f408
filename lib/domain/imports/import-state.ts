export const IMPORT_STATES = ['staged', 'queued', 'running', 'published', 'failed', 'cancelled', 'undone'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
