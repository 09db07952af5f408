import { eq } from 'drizzle-orm';
import { initiativeFunders, initiativeMembers, initiatives } from '@/db/schema';
import type { HeldRecord } from '@/lib/domain/privacy/held-record';
import type { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { QueryContext } from '../define';
import { heldFields } from './held-fields';

const { roles } = messages.initiatives;

/** The initiatives somebody takes or took part in, and those an organization pays for. Open to everybody here, as initiatives are. */
export const gatherInitiatives = async ({ db }: QueryContext, { kind, id }: SubjectInput): Promise<HeldRecord[]> => {
  const taking = await db.select({ member: initiativeMembers, title: initiatives.title }).from(initiativeMembers).innerJoin(initiatives, eq(initiatives.id, initiativeMembers.initiativeId))
    .where(eq(kind === 'person' ? initiativeMembers.personId : initiativeMembers.organizationId, id));
  const paying = kind === 'person' ? [] : await db.select({ funder: initiativeFunders, title: initiatives.title }).from(initiativeFunders).innerJoin(initiatives, eq(initiatives.id, initiativeFunders.initiativeId))
    .where(eq(initiativeFunders.organizationId, id));
  return [
    ...taking.map(({ member, title }): HeldRecord => ({ record: 'initiative_member', recordId: member.id, day: member.validFrom, level: 'internal', fields: heldFields({ title, kind: roles[member.role] }) })),
    ...paying.map(({ funder, title }): HeldRecord => ({
      record: 'initiative_member', recordId: funder.id, day: funder.agreedOn, level: 'internal',
      fields: heldFields({ title, kind: roles.funder, amount: funder.amountCents === null ? null : format.money(funder.amountCents, funder.currency) }),
    })),
  ];
};
