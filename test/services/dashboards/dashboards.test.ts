import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { formingMembers, organizationSubclusters } from '@/db/schema';
import { clusterWork } from '@/lib/services/dashboards/cluster-work';
import { jobsAtRisk } from '@/lib/services/dashboards/jobs-at-risk';
import { myWork } from '@/lib/services/dashboards/my-work';
import { readTargets } from '@/lib/services/dashboards/read-targets';
import { setTarget } from '@/lib/services/dashboards/set-target';
import { unitWork } from '@/lib/services/dashboards/unit-work';
import { measuresOf } from '@/lib/services/planning/measures';
import { logContact } from '@/lib/services/outreach/log-contact';
import { moveCase } from '@/lib/services/pipeline/move-case';
import { saveCase } from '@/lib/services/pipeline/save-case';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-23T20:00:00Z') };
const [anita, jon, mona, vera] = [actorOf('anita'), actorOf('jon'), actorOf('mona'), actorOf('vera')];
const lastTwo = (points: readonly { figure: { value: number | null } }[]) => points.slice(-2).map(({ figure }) => figure.value);

// Anita's: two contacts in the third quarter, one in the fourth. Jon met nechako in a sealed one. Anita cares for all four.
beforeAll(async () => {
  await layOutOutreach();
  const met = (who: typeof anita, occurredOn: string, organizationId: string, confidentiality: 'internal' | 'sealed' = 'internal') =>
    logContact(who, { kind: 'visit', summary: 'Visit', occurredOn, confidentiality, participants: [{ organizationId }] }, at);
  await met(anita, '2026-07-10', 'cottonwood');
  await met(anita, '2026-08-10', 'cottonwood');
  await met(anita, '2026-11-10', 'ridge');
  await met(jon, '2026-11-12', 'nechako', 'sealed');
});

describe('my work', () => {
  it('counts what I logged and whom I met, quarter by quarter', async () => {
    const { quarters, points } = await myWork(anita, {}, at);
    expect(quarters.map(({ name }) => name).slice(-2)).toEqual(['2026-Q3', '2026-Q4']);
    expect([lastTwo(points.contacts), lastTwo(points['firms-met'])]).toEqual([[2, 1], [1, 1]]);
  });
  it('counts a firm of mine as met only by contacts I may read', async () => {
    const { points } = await myWork(anita, {}, at);
    expect(points['care-met'].at(-1)).toEqual({ quarter: '2026-Q4', figure: { value: 0.5 }, from: { part: 2, whole: 4 } });
  });
  it('says nothing of promises where none fell due', async () => {
    const { points } = await myWork(jon, {}, at);
    expect(points['promises-in-time'].at(-1)?.figure).toEqual({ value: null, reason: 'zero-total' });
    expect(points['care-met'].at(-1)?.figure).toEqual({ value: null, reason: 'zero-total' });
  });
});

describe('the work of the unit', () => {
  it('says of each quarter what the measures of outreach say of it, to every reader', async () => {
    await database().write((tx) => tx.insert(organizationSubclusters).values(['cottonwood', 'nechako', 'ridge'].map((organizationId) => ({ organizationId, clusterCode: 'mining', subclusterCode: 'services', role: 'service' as const, shareKind: 'unknown' as const }))));
    await logContact(anita, {
      kind: 'meeting', summary: 'm', occurredOn: '2026-08-20', participants: [{ organizationId: 'cottonwood' }], commitments: [{ promiseeOrganizationId: 'cottonwood', text: 'Send the list', dueOn: '2026-08-25' }],
      referrals: [{ organizationId: 'cottonwood', toOrganizationId: 'cim', need: 'Apprentices' }], claims: [{ organizationId: 'cottonwood', kind: 'retained', jobs: 5, statement: 'All five stay' }],
    }, at);
    for (const reader of [mona, jon, vera]) {
      const { quarters, points } = await unitWork(reader, {}, at);
      for (const [place, { from, to }] of quarters.entries()) {
        const { measures } = await measuresOf(reader, { from, to }, at);
        for (const code of Object.keys(points) as (keyof typeof points)[]) expect({ code, from, figure: points[code][place]?.figure }).toEqual({ code, from, figure: measures[code] });
      }
    }
    // Nechako was met in a sealed contact: two of three for a manager, one for anybody else.
    expect((await unitWork(mona, {}, at)).points.penetration.at(-1)?.from).toEqual({ part: 2, whole: 3 });
    expect((await unitWork(vera, {}, at)).points.penetration.at(-1)?.from).toEqual({ part: 1, whole: 3 });
  });
});

describe('cluster work', () => {
  it('counts members on the last day and introductions on theirs', async () => {
    await database().write((tx) => tx.insert(formingMembers).values({ id: 'm1', organizationId: 'ridge', clusterCode: 'mining', subclusterCode: 'services', validFrom: '2026-10-05', sample: false, createdAt: at.now, createdBy: 'fixture', updatedAt: at.now, updatedBy: 'fixture', version: 1 }));
    await logContact(anita, { kind: 'meeting', summary: 'm', occurredOn: '2026-11-20', participants: [{ organizationId: 'cottonwood' }], introductions: [{ aOrganizationId: 'cottonwood', bOrganizationId: 'ridge', purpose: 'parts' }] }, at);
    const { points } = await clusterWork(mona, {}, at);
    expect([lastTwo(points.members), lastTwo(points.introductions), lastTwo(points['introductions-with-result'])]).toEqual([[0, 1], [0, 1], [null, 0]]);
  });
});

describe('jobs at risk', () => {
  const open = (codeName: string, openedOn: string, jobsAtRisk: number, confidentiality: 'internal' | 'sealed' = 'internal') =>
    saveCase(anita, { stream: 'retention', codeName, confidentiality, ownerId: 'anita', source: 'other', openedOn, jobsAtRisk, organizationId: 'cottonwood' }, at);
  it('are those of the cases open at each end that the actor may read', async () => {
    await open('Larch', '2026-08-01', 40);
    await open('Osprey', '2026-11-01', 7, 'sealed');
    const lost = await open('Spruce', '2026-08-01', 100);
    await moveCase(anita, { id: lost.id, from: 'identified', to: 'lost', on: '2026-10-20', lostReason: 'closed' }, at);
    expect(lastTwo((await jobsAtRisk(mona, {}, at)).points)).toEqual([140, 47]);
    expect(lastTwo((await jobsAtRisk(jon, {}, at)).points)).toEqual([140, 40]);
  });
});

describe('targets', () => {
  it('are set by managers, changed with their version and taken away', async () => {
    await expect(setTarget(anita, { measure: 'contacts', value: 40, version: 0 }, at)).rejects.toThrow();
    await setTarget(mona, { measure: 'contacts', value: 40, version: 0 }, at);
    expect(await readTargets(vera, {}, at)).toEqual({ contacts: { value: 40, version: 1, by: 'mona', on: '2026-11-23' } });
    await expect(setTarget(mona, { measure: 'contacts', value: 50, version: 0 }, at)).rejects.toMatchObject({ code: 'conflict' });
    await setTarget(mona, { measure: 'contacts', version: 1 }, at);
    expect((await readTargets(vera, {}, at)).contacts?.value).toBeNull();
  });
});
