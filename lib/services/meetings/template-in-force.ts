import { desc } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { playbookTemplates } from '@/db/schema';
import { FIRST_YEAR } from '@/lib/domain/meetings/first-year';
import type { TemplateStep } from '@/lib/domain/meetings/template-step';

export type Template = { steps: readonly TemplateStep[]; version: number; reason: string | null; since: Date | null };

/** The latest playbook, or the one shipped (version 0). */
export const templateInForce = async (db: Handle): Promise<Template> => {
  const [row] = await db.select().from(playbookTemplates).orderBy(desc(playbookTemplates.version)).limit(1);
  return row ? { steps: row.steps, version: row.version, reason: row.reason, since: row.createdAt } : { steps: FIRST_YEAR, version: 0, reason: null, since: null };
};
