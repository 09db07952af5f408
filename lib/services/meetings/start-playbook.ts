import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { playbooks, playbookSteps } from '@/db/schema';
import { stepDays } from '@/lib/domain/meetings/step-days';
import { IsoDay } from '@/lib/domain/shared/iso-day';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { demandSubcluster } from './demand-subcluster';
import { templateInForce } from './template-in-force';

/** The first year of a forming cluster begins: the steps of the playbook get their days. One at a time for each sub-cluster. */
export const startPlaybook = command({
  name: 'meetings.start-playbook',
  permission: 'readiness.write',
  record: 'playbook',
  input: z.strictObject({ clusterCode: RecordId, subclusterCode: RecordId, startedOn: IsoDay }),
  run: async (ctx, { clusterCode, subclusterCode, startedOn }) => {
    const { db, now, actor } = ctx;
    await demandSubcluster(db, { clusterCode, subclusterCode });
    const [running] = await db.select({ id: playbooks.id }).from(playbooks).where(and(eq(playbooks.clusterCode, clusterCode), eq(playbooks.subclusterCode, subclusterCode), isNull(playbooks.archivedAt)));
    if (running) throw invalid(messages.errors.invalid, { subclusterCode: messages.meetings.refusals.alreadyRuns });
    const template = await templateInForce(db);
    const made = { createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1 };
    const id = ctx.newId();
    await db.insert(playbooks).values({ ...made, id, clusterCode, subclusterCode, startedOn, templateVersion: template.version, sample: false });
    await db.insert(playbookSteps).values(template.steps.map(({ what, why, doneWhen, ...months }, position) => ({
      ...made, id: ctx.newId(), playbookId: id, position, what, why, doneWhen, ...stepDays(startedOn, months), ownerId: null, state: 'open' as const,
    })));
    const after = { clusterCode, subclusterCode, startedOn, templateVersion: template.version };
    ctx.changed({ after: { ...after, version: 1 }, open: Object.keys(after) });
    return { id };
  },
});
