import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { playbooks } from '@/db/schema';
import { messages } from '@/lib/messages';
import { notFound } from '../errors';

/** A playbook, archived ones too. Throws notFound. */
export const loadPlaybook = async (db: Handle, id: string) => {
  const [playbook] = await db.select().from(playbooks).where(eq(playbooks.id, id));
  if (!playbook) throw notFound(messages.errors.notFound);
  return playbook;
};
