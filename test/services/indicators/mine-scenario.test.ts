import { inArray } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { auditEvents, organizationSubclusters } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { mineScenario } from '@/lib/services/indicators/mine-scenario';
import { indicatorsActor, layOutCluster } from '../../support/fixtures/cluster-firms';

const reader = indicatorsActor('viewer');

beforeAll(async () => {
  await layOutCluster();
  await database().write((tx) => tx.update(organizationSubclusters).set({ role: 'producer' }).where(inArray(organizationSubclusters.organizationId, ['big-mine', 'small-mine'])));
});

describe('what if a mine closes', () => {
  it('takes the jobs of the mine from region and province and stores nothing', async () => {
    const before = await database().read.select().from(auditEvents);
    const { total, quotient, direct } = await mineScenario(reader, { mine: 'big-mine' });
    expect(total).toEqual({ lo: 900, hi: 900 });
    expect(direct).toEqual([{ town: '', jobs: { kind: 'value', value: 900 } }]);
    expect(quotient?.before.value?.toFixed(1)).toBe('1.9');
    const count = (symbol: 'e_ir' | 'e_r' | 'e_in' | 'e_n') => quotient?.inputs.counts[symbol].value ?? NaN;
    expect(count('e_ir') / count('e_r') / (count('e_in') / count('e_n'))).toBeCloseTo(quotient?.before.value ?? NaN, 12);
    expect(quotient?.direct.lo.value).toBeLessThan(quotient?.before.value ?? 0);
    expect(await database().read.select().from(auditEvents)).toHaveLength(before.length);
  });

  it('counts suppliers by how much they sell, leaves mines out, and keeps firms that state no share apart', async () => {
    const { bySubcluster, mines } = await mineScenario(reader, { mine: 'big-mine' });
    expect(mines.map(({ id }) => id)).toEqual(['big-mine', 'small-mine']);
    const services = bySubcluster.find(({ group }) => group === 'services');
    expect(services?.firms).toEqual({ exposed: 2, possibly: 0, notKnown: 1, all: 4 });
  });

  it('withholds the jobs of too few firms, and tells the total where the withheld firms together are enough', async () => {
    const { bySubcluster, whole } = await mineScenario(reader, { jobs: 100 });
    expect(bySubcluster.find(({ group }) => group === 'manufacturing')?.exposed).toEqual({ value: null, reason: 'too-few-firms' });
    expect(bySubcluster.find(({ group }) => group === 'services')?.exposed).toEqual({ value: null, reason: 'too-few-firms' });
    expect(whole.exposed).toEqual({ lo: 20 + 40 + 30 + 30, hi: 120 });
  });

  it('asks no organization: an operation of so many jobs in a town opens', async () => {
    const { total, direct, quotient } = await mineScenario(reader, { turn: 'opens', jobs: 400, town: 'Quesnel' });
    expect([total, direct]).toEqual([{ lo: 400, hi: 400 }, [{ town: 'Quesnel', jobs: { kind: 'value', value: 400 } }]]);
    expect(quotient?.direct.lo.value).toBeGreaterThan(quotient?.before.value ?? Infinity);
    expect(quotient?.withSuppliers).toBeNull();
  });

  it('gives no quotient for a table that counts no jobs, and none before anything is asked', async () => {
    const study = await mineScenario(reader, { region: 'alliance-study', jobs: 10 });
    expect(study.quotient?.before).toEqual({ value: null, reason: 'not-employment' });
    expect((await mineScenario(reader, {})).quotient).toBeNull();
  });

  it('does not know a mine of elsewhere, and is closed to whoever may not read the register', async () => {
    await expect(mineScenario(reader, { mine: 'peace-lab' })).rejects.toMatchObject({ code: 'invalid', detail: { fields: { mine: expect.any(String) } } });
    await expect(mineScenario(systemActor('indicators.read'), { mine: 'big-mine' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(mineScenario(indicatorsActor('partner'), {})).rejects.toMatchObject({ code: 'forbidden' });
  });
});
