import { pledges } from '@/db/schema';
import { PledgeInput } from '@/lib/domain/forming/pledge-input';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { changePledge, pledgeFacts } from './change-pledge';
import { demandOrganization } from './demand-organization';
import { formingTrail } from './forming-trail';
import { loadPledge } from './load-pledge';
import { opensFurther } from './opens-further';
import { settlePledgeEvidence } from './settle-pledge-evidence';
import { subclusterNamed } from './subcluster-named';

const STAYS = ['organizationId', 'clusterCode', 'subclusterCode', 'kind'] as const;

/** Notes what an organization gave its word for, or mends it: as confidential as what it rests on. Whose it is, to what, and of which kind stay. */
export const savePledge = command({
  name: 'forming.save-pledge',
  permission: 'outreach.write',
  record: 'pledge',
  input: PledgeInput,
  run: async (ctx, input) => {
    const { db, now, actor, today } = ctx;
    const { refusals } = messages.forming;
    const { id, version: read = 0, organizationId, clusterCode, subclusterCode, kind, amount: amountCents, currency, hours: minutes, note, evidence, confidentiality } = input;
    const givenOn = input.givenOn ?? today;
    const stored = id === undefined ? null : await loadPledge(ctx, id);
    const refused: Record<string, string> = {};
    if (givenOn > today) refused.givenOn = refusals.inTheFuture;
    for (const field of STAYS) if (stored && stored[field] !== input[field]) refused[field] = refusals.pledgeStays;
    if (stored && opensFurther(confidentiality, stored.confidentiality)) refused.confidentiality = refusals.tooOpen;
    if (Object.keys(refused).length > 0) throw invalid(messages.errors.invalid, refused);
    // What was archived or renamed since does not stand in the way of mending a word.
    const same = stored !== null && evidence !== null && (evidence.kind === 'activity' ? stored.attachmentId === null && stored.activityId === evidence.id : stored.attachmentId === evidence.id);
    const { level, ...source } = same
      ? { activityId: stored.activityId, attachmentId: stored.attachmentId, level: stored.confidentiality }
      : await settlePledgeEvidence(ctx, evidence, organizationId);
    const fields = { givenOn, amountCents, currency: kind === 'fee' ? currency : null, minutes, note, ...source, confidentiality: strictest([confidentiality, level]) };
    if (stored !== null) return await changePledge(ctx, stored, read, fields);
    await demandOrganization(db, organizationId);
    await subclusterNamed(db, clusterCode, subclusterCode);
    const [made] = await db.insert(pledges).values({
      ...fields, id: ctx.newId(), organizationId, clusterCode, subclusterCode, kind, sample: false, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1,
    }).returning();
    if (!made) throw new Error('a pledge was written and not answered');
    ctx.changed(formingTrail(null, { ...pledgeFacts(made), version: 1 }));
    return { id: made.id, version: 1 };
  },
});
