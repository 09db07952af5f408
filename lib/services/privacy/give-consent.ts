import { and, eq, isNull } from 'drizzle-orm';
import { activities, consents, organizations, people } from '@/db/schema';
import { GiveConsentInput } from '@/lib/domain/privacy/consent-input';
import { messages } from '@/lib/messages';
import { command, type CommandContext } from '../define';
import { invalid } from '../errors';
import { visibleActivities } from '../visible-activities';

const CONSENT_FIELDS = ['scope', 'partnerId', 'source', 'givenOn', 'expiresOn', 'organizationId', 'personId'];

const check = async (ctx: CommandContext, { organizationId, personId, partnerId, activityId, givenOn }: GiveConsentInput) => {
  const fields: Record<string, string> = {};
  const organization = async (id: string | null, field: string) => {
    if (id !== null && (await ctx.db.select({ id: organizations.id }).from(organizations).where(eq(organizations.id, id))).length === 0) fields[field] = messages.errors.unknownRecord;
  };
  await organization(organizationId, 'organizationId');
  await organization(partnerId, 'partnerId');
  if (personId !== null && (await ctx.db.select({ id: people.id }).from(people).where(eq(people.id, personId))).length === 0) fields.personId = messages.errors.unknownRecord;
  const evidence = activityId === null ? [] : await ctx.db.select({ id: activities.id }).from(activities).where(and(eq(activities.id, activityId), isNull(activities.archivedAt), visibleActivities(ctx)));
  if (activityId !== null && evidence.length === 0) fields.activityId = messages.errors.unknownRecord;
  if (givenOn > ctx.today) fields.givenOn = messages.privacy.refusals.inTheFuture;
  if (Object.keys(fields).length > 0) throw invalid(messages.errors.invalid, fields);
};

/** Records a consent with its source and, where there is one, the contact it was given in. */
export const giveConsent = command({
  name: 'privacy.give-consent',
  permission: 'register.write',
  record: 'consent',
  input: GiveConsentInput,
  run: async (ctx, input) => {
    await check(ctx, input);
    const id = ctx.newId();
    const { now, actor } = ctx;
    await ctx.db.insert(consents).values({ id, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1, ...input, sample: false });
    ctx.changed({ after: { ...input, version: 1 }, open: CONSENT_FIELDS });
    return { id };
  },
});
