import { claims, commitments, introductions, referrals, tasks } from '@/db/schema';
import type { ContactResults } from '@/lib/domain/follow-through/contact-results';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { commitmentTask } from './commitment-task';
import type { CommandContext } from './define';
import { claimSides, commitmentSides, introductionSides, referralSides } from './result-sides';
import { settleParties, type PartyIds, type Side } from './settle-parties';

type Contact = { activityId: string; occurredOn: string; confidentiality: Confidentiality };
type Rows = {
  commitments: (typeof commitments.$inferSelect)[]; referrals: (typeof referrals.$inferSelect)[];
  introductions: (typeof introductions.$inferSelect)[]; claims: (typeof claims.$inferSelect)[];
};
type Refused = Record<string, string>;

/** What came out of a contact that is being logged, as rows of its level, day and owner; and the refusals by field. */
export const resultsOfContact = async (ctx: CommandContext, contact: Contact, given: ContactResults): Promise<{ rows: Rows; refused: Refused }> => {
  const { actor, now } = ctx;
  const refused: Refused = {};
  const base = (ownerId: string | null) => ({
    id: ctx.newId(), createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1,
    activityId: contact.activityId, ownerId: ownerId ?? actor.id, confidentiality: contact.confidentiality, sample: false, archivedAt: null, archivedBy: null,
  });
  const sidesOf = async (path: string, sides: readonly Side[], needed: boolean): Promise<PartyIds[]> => {
    const named = sides.map((side) => ({ ...side, field: `${path}.${side.field}`, personField: `${path}.${side.personField}` }));
    const settled = await settleParties(ctx, named, contact.occurredOn, { needed });
    Object.assign(refused, settled.refused);
    const [one, other] = settled.sides;
    if (needed && other?.organizationId && one?.organizationId === other.organizationId) refused[named[1]?.field ?? path] = messages.followThrough.refusals.twoOrganizations;
    return settled.sides;
  };
  const none: PartyIds = { organizationId: null, personId: null };
  const rows: Rows = { commitments: [], referrals: [], introductions: [], claims: [] };
  for (const [at, { ownerId, ...one }] of given.commitments.entries()) {
    const [promisor = none, promisee = none] = await sidesOf(`commitments.${at}`, commitmentSides(one), false);
    rows.commitments.push({
      ...base(ownerId), ...one, promisorOrganizationId: promisor.organizationId, promiseeOrganizationId: promisee.organizationId,
      madeOn: one.madeOn ?? contact.occurredOn, firstDueOn: null, dueWhy: null, state: 'open', evidence: null, settledOn: null, settledBy: null,
    });
  }
  for (const [at, { ownerId, ...one }] of given.referrals.entries()) {
    const [from = none, to = none] = await sidesOf(`referrals.${at}`, referralSides(one), true);
    rows.referrals.push({
      ...base(ownerId), ...one, organizationId: from.organizationId ?? '', toOrganizationId: to.organizationId ?? '', madeOn: one.madeOn ?? contact.occurredOn,
      acceptedOn: null, declinedOn: null, outcome: null, outcomeOn: null, outcomeNote: null,
    });
  }
  for (const [at, { ownerId, ...one }] of given.introductions.entries()) {
    const [a = none, b = none] = await sidesOf(`introductions.${at}`, introductionSides(one), true);
    rows.introductions.push({
      ...base(ownerId), ...one, aOrganizationId: a.organizationId ?? '', bOrganizationId: b.organizationId ?? '', madeOn: one.madeOn ?? contact.occurredOn,
      result: 'none', resultOn: null, evidence: null,
    });
  }
  for (const [at, { ownerId, ...one }] of given.claims.entries()) {
    await sidesOf(`claims.${at}`, claimSides(one), true);
    rows.claims.push({ ...base(ownerId), ...one, statedOn: one.statedOn ?? contact.occurredOn, evidence: null, state: 'claimed', supportedOn: null, supportedBy: null, verifiedOn: null, verifiedBy: null, caseId: null, clusterCode: null, subclusterCode: null, regionCode: null, fromYear: null, toYear: null });
  }
  return { rows, refused };
};

/** Writes them, and a follow-up for each promise of ours that has a day. */
export const writeResults = async (ctx: CommandContext, rows: Rows) => {
  const { db } = ctx;
  if (rows.commitments.length > 0) await db.insert(commitments).values(rows.commitments);
  if (rows.referrals.length > 0) await db.insert(referrals).values(rows.referrals);
  if (rows.introductions.length > 0) await db.insert(introductions).values(rows.introductions);
  if (rows.claims.length > 0) await db.insert(claims).values(rows.claims);
  const due = rows.commitments.flatMap((one) => commitmentTask(ctx, one, one.confidentiality) ?? []);
  if (due.length > 0) await db.insert(tasks).values(due);
};
