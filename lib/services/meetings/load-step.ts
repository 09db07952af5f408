import { eq } from 'drizzle-orm';
import { playbooks, playbookSteps } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid, notFound } from '../errors';

/** A step of a playbook that runs. Throws notFound, and invalid where the playbook is archived. */
export const loadStep = async ({ db }: QueryContext, id: string) => {
  const [found] = await db.select({ step: playbookSteps, archivedAt: playbooks.archivedAt }).from(playbookSteps)
    .innerJoin(playbooks, eq(playbooks.id, playbookSteps.playbookId)).where(eq(playbookSteps.id, id));
  if (!found) throw notFound(messages.errors.notFound);
  if (found.archivedAt !== null) throw invalid(messages.meetings.refusals.playbookArchived);
  return found.step;
};
export type LoadedStep = Awaited<ReturnType<typeof loadStep>>;
