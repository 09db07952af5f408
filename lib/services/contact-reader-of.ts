import { may, type Actor } from '@/lib/auth/permissions';
import type { ContactReader } from '@/lib/domain/outreach/contact-reader';

/** The actor as somebody who asks to read contacts; a job or the system reads what its permissions name, as nobody in particular. */
export const contactReaderOf = (actor: Actor): ContactReader => ({
  userId: actor.kind === 'user' ? actor.id : null,
  trusted: may(actor, 'outreach.write'),
  all: may(actor, 'sealed.read'),
});
