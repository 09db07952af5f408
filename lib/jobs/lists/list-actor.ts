import type { Actor } from '@/lib/auth/permissions';

/** A list is loaded in the name of whoever brought it, with the rights its records take and no others. */
export const listActor = (broughtBy: string): Actor => ({ kind: 'job', id: broughtBy, permissions: ['jobs.work', 'register.read', 'register.write', 'outreach.write'], onBehalfOf: broughtBy });
