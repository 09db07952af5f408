import { createHash } from 'node:crypto';
import { and, count, eq, isNull } from 'drizzle-orm';
import { organizations, redFlags, redFlagSteps } from '@/db/schema';
import type { CommandContext } from '../../define';
import { dueOf } from './due-of';
import { findOwner } from './find-owner';
import type { FoundFlag } from './judge-rules';

/** One cause, one id: whoever finds the same flag again, in whatever process, finds it there. */
const idOf = (cause: string): string => {
  const digest = createHash('sha256').update(`red flag ${cause}`).digest('hex');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
};

const causeOf = async ({ db }: CommandContext, { rule, organizationId, interview }: FoundFlag): Promise<string> => {
  if (interview) return `${rule.code} of ${interview.id}`;
  const [earlier] = await db.select({ rows: count() }).from(redFlags)
    .where(and(eq(redFlags.organizationId, organizationId), eq(redFlags.ruleCode, rule.code), isNull(redFlags.interviewId), eq(redFlags.state, 'closed')));
  return `${rule.code} of ${organizationId} number ${Number(earlier?.rows ?? 0)}`;
};

/** Raises what a rule found, once for each cause; answers the flag's id, or null when it stands already or nobody could look after it. */
export const insertFlag = async (ctx: CommandContext, found: FoundFlag): Promise<string | null> => {
  const { db, now, actor } = ctx;
  const { rule, organizationId, interview, why } = found;
  const [firm] = await db.select({ ownerId: organizations.ownerId, sample: organizations.sample }).from(organizations).where(eq(organizations.id, organizationId));
  const activityId = interview?.activityId ?? null;
  const owner = await findOwner(db, activityId, [firm?.ownerId, interview?.interviewerId]);
  if (!firm || !owner) return null;
  const id = idOf(await causeOf(ctx, found));
  const [raised] = await db
    .insert(redFlags)
    .values({
      id, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1, organizationId, ruleId: rule.id, ruleCode: rule.code,
      title: rule.name, why, severity: rule.severity, openedAt: now, clockAmount: rule.clockAmount, clockUnit: rule.clockUnit,
      dueAt: dueOf(now, { amount: rule.clockAmount, unit: rule.clockUnit }), ownerId: owner.id, state: 'open', activityId, interviewId: interview?.id ?? null,
      confidentiality: interview?.confidentiality ?? 'internal', sample: interview?.sample ?? firm.sample,
    })
    .onConflictDoNothing()
    .returning({ id: redFlags.id });
  if (!raised) return null;
  await db.insert(redFlagSteps).values({ id: ctx.newId(), flagId: id, kind: 'opened', at: now, byId: actor.id, toUserId: owner.id });
  return id;
};
