import type { Actor } from '@/lib/auth/permissions';

/** A job acts with the one right it names, for the person who ordered it. */
export const jobActor = (job: 'import' | 'backup' | 'network' | 'undo', onBehalfOf?: string): Actor => ({ kind: 'job', id: job, permissions: ['jobs.work'], onBehalfOf });
