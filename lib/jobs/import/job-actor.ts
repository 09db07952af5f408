import type { Actor } from '@/lib/auth/permissions';

/** A job acts with the rights it names, for the person who ordered it. */
export const importJob = (onBehalfOf?: string): Actor => ({ kind: 'job', id: 'import', permissions: ['imports.work'], onBehalfOf });
