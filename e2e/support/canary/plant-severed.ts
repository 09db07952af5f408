import type { Actor } from '@/lib/auth/permissions';
import { logContact } from '@/lib/services/outreach/log-contact';
import { decideField } from '@/lib/services/privacy/decide-field';
import { releaseDisclosure } from '@/lib/services/privacy/release-disclosure';
import { releaseUndecided } from '@/lib/services/privacy/release-undecided';
import { startDisclosure } from '@/lib/services/privacy/start-disclosure';
import { SEVERED } from './canary-name';

/** A released package out of which a word was cut; answers its id. */
export const plantSevered = async (author: Actor, manager: Actor, organizationId: string): Promise<string> => {
  const today = new Date().toISOString().slice(0, 10);
  const contact = await logContact(author, { kind: 'call', summary: 'A call about a neighbour', details: `They spoke of ${SEVERED} at length.`, participants: [{ organizationId }] });
  const { id } = await startDisclosure(manager, { kind: 'organization', id: organizationId, reference: 'W-1', receivedOn: today, dueOn: today });
  const cut = await decideField(manager, { id, version: 1, record: 'activity', recordId: contact.id, field: 'details', decision: 'sever', section: '22', words: SEVERED });
  const released = await releaseUndecided(manager, { id, version: cut.version });
  await releaseDisclosure(manager, { id, version: released.version });
  return id;
};
