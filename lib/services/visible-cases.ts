import { and, eq, exists, inArray, or, type SQL } from 'drizzle-orm';
import { caseReaders, cases } from '@/db/schema';
import { may, type Actor } from '@/lib/auth/permissions';
import type { ContactReader } from '@/lib/domain/outreach/contact-reader';
import type { QueryContext } from './define';

/** The actor as somebody who asks to read cases; a job or the system reads what its permissions name, as nobody in particular. */
export const caseReaderOf = (actor: Actor): ContactReader => ({
  userId: actor.kind === 'user' ? actor.id : null,
  trusted: may(actor, 'pipeline.write'),
  all: may(actor, 'sealed.read'),
});

/**
 * The rows of `cases` the actor may read, as a condition (undefined: all of them). It says in the database's words what mayReadCase
 * says of one case; every read of cases, and every sum over them, starts from it.
 */
export const visibleCases = ({ db, actor }: Pick<QueryContext, 'db' | 'actor'>): SQL | undefined => {
  const reader = caseReaderOf(actor);
  if (reader.all) return undefined;
  const open = inArray(cases.confidentiality, ['public', 'internal']);
  if (!reader.trusted || reader.userId === null) return open;
  const named = db.select({ userId: caseReaders.userId }).from(caseReaders).where(and(eq(caseReaders.caseId, cases.id), eq(caseReaders.userId, reader.userId)));
  return or(open, eq(cases.ownerId, reader.userId), eq(cases.createdBy, reader.userId), and(eq(cases.confidentiality, 'restricted'), exists(named)));
};
