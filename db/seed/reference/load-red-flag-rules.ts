import type { Handle } from '@/db/database';
import { redFlagRules } from '@/db/schema/listening';
import { REFERENCE_RULES } from '@/lib/domain/listening/red-flags/reference-rules';

/** The rules of BR+E practice, each as its published version 1; what has been published since stays. */
export const loadRedFlagRules = async (handle: Handle, now: Date): Promise<void> => {
  const first = { version: 1, state: 'published', createdAt: now, createdBy: 'system', publishedAt: now, publishedBy: 'system' } as const;
  await handle.insert(redFlagRules)
    .values(REFERENCE_RULES.map(({ code, clock, ...terms }) => ({ ...terms, ...first, id: `${code}-1`, code, clockAmount: clock.amount, clockUnit: clock.unit })))
    .onConflictDoNothing();
};
