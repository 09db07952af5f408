import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { organizations } from '@/db/schema';
import { logContact } from '@/lib/services/outreach/log-contact';
import { planVisit } from '@/lib/services/planning/plan-visit';
import { readWeights } from '@/lib/services/planning/read-weights';
import { saveWeights } from '@/lib/services/planning/save-weights';
import { visitsNext } from '@/lib/services/planning/visits-next';
import { DEFAULT_WEIGHTS } from '@/lib/domain/planning/visit-weights';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-24T20:00:00Z') };
const [anita, jon, mona] = [actorOf('anita'), actorOf('jon'), actorOf('mona')];

beforeAll(async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    for (const [id, jobsTotal] of [['cottonwood', 100], ['nechako', 100], ['ridge', 100], ['cim', 1000]] as const) await tx.update(organizations).set({ jobsTotal }).where(eq(organizations.id, id));
    await tx.update(organizations).set({ doNotContactSince: '2026-01-01' }).where(eq(organizations.id, 'cim'));
  });
  await logContact(jon, { kind: 'visit', summary: 'x', occurredOn: '2026-11-24', participants: [{ organizationId: 'ridge' }] }, at);
  await planVisit(anita, { day: '2026-11-26', parties: [{ organizationId: 'nechako' }] }, at);
});

const order = async (actor: typeof anita) => (await visitsNext(actor, { growth: {} }, at)).next.map(({ id }) => id);

describe('whom to visit next', () => {
  it('leaves out who asked for rest and whom I am going to see, and puts last where a colleague was', async () => {
    expect(await order(anita)).toEqual(['cottonwood', 'ridge']);
    expect(await order(jon)).toEqual(['cottonwood', 'ridge', 'nechako']);
  });

  it('weighs as a manager says, within bounds, until the usual weights are taken back', async () => {
    await expect(saveWeights(jon, { weights: DEFAULT_WEIGHTS }, at)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(saveWeights(mona, { weights: { ...DEFAULT_WEIGHTS, jobs: 11 } }, at)).rejects.toMatchObject({ code: 'invalid' });
    await saveWeights(mona, { weights: { ...DEFAULT_WEIGHTS, collision: 0 } }, at);
    expect((await order(jon)).slice(0, 2).sort()).toEqual(['cottonwood', 'nechako']);
    await saveWeights(mona, { weights: null }, at);
    expect(await readWeights(anita, {}, at)).toEqual({ weights: DEFAULT_WEIGHTS, changed: false });
  });
});
