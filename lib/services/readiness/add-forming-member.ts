import { and, eq, isNull } from 'drizzle-orm';
import { formingMembers, organizations, organizationSubclusters } from '@/db/schema';
import { FormingMemberInput } from '@/lib/domain/readiness/forming-member-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';

/** An organization joins the forming cluster of a sub-cluster it is linked to. A second membership at the same time is refused. */
export const addFormingMember = command({
  name: 'readiness.add-forming-member',
  permission: 'readiness.write',
  record: 'forming_member',
  input: FormingMemberInput,
  run: async (ctx, { id = ctx.newId(), organizationId, clusterCode, subclusterCode, from = ctx.today }) => {
    const { db, now, actor } = ctx;
    const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });
    const { refusals } = messages.readiness;
    if (from > ctx.today) throw refuse('from', refusals.inTheFuture);
    const [linked] = await db.select({ id: organizations.id }).from(organizations)
      .innerJoin(organizationSubclusters, and(eq(organizationSubclusters.organizationId, organizations.id), eq(organizationSubclusters.clusterCode, clusterCode), eq(organizationSubclusters.subclusterCode, subclusterCode)))
      .where(and(eq(organizations.id, organizationId), isNull(organizations.archivedAt)));
    if (!linked) throw refuse('organizationId', refusals.notLinked);
    const same = and(eq(formingMembers.organizationId, organizationId), eq(formingMembers.clusterCode, clusterCode), eq(formingMembers.subclusterCode, subclusterCode));
    const earlier = await db.select().from(formingMembers).where(same);
    const [again] = earlier.filter((one) => one.id === id);
    if (again) {
      ctx.unchanged();
      return { id };
    }
    if (earlier.some(({ validTo }) => validTo === null || validTo >= from)) throw refuse('organizationId', refusals.memberAlready);
    await db.insert(formingMembers).values({ id, organizationId, clusterCode, subclusterCode, validFrom: from, validTo: null, sample: false, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1 });
    ctx.changed({ after: { organizationId, clusterCode, subclusterCode, validFrom: from, version: 1 }, open: ['organizationId', 'clusterCode', 'subclusterCode', 'validFrom'] });
    return { id };
  },
});
