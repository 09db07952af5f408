import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { auditEvents } from '@/db/schema';
import { systemActor, type Actor } from '@/lib/auth/permissions';
import { workOnce } from '@/lib/jobs/work-once';
import { backupFile } from '@/lib/services/workspace/backup-file';
import { listBackups } from '@/lib/services/workspace/list-backups';
import { moveBackup } from '@/lib/services/workspace/move-backup';
import { orderBackup } from '@/lib/services/workspace/order-backup';
import { takeBackup } from '@/lib/services/workspace/take-backup';

const keeper = systemActor('backup.run', 'jobs.work', 'sealed.read');
const made: string[] = [];
const coordinator: Actor = { kind: 'user', id: 'c', name: 'Cora', roles: ['coordinator'], sessionId: 's', secondFactor: 'not-required', network: 'direct', shortcuts: true };

afterAll(() => Promise.all(made.map((name) => rm(backupFile(name), { force: true }))));

describe('a backup ordered from the page', () => {
  it('is made by a job, and its taking stands in the trail', async () => {
    await orderBackup(keeper, {});
    expect((await listBackups(keeper, {})).job).toMatchObject({ state: 'waiting', underWay: true });
    await workOnce(() => new Date());
    const { job, backups } = await listBackups(keeper, {});
    expect(job).toMatchObject({ state: 'done', underWay: false, failure: null });
    const name = job?.file ?? '';
    made.push(name);
    expect(backups.map((each) => each.name)).toContain(name);
    const taken = await takeBackup(keeper, { name });
    expect(existsSync(taken.file)).toBe(true);
    expect((await database().read.select().from(auditEvents)).map(({ command }) => command)).toEqual(['workspace.order-backup', 'workspace.take-backup']);
  });

  it('is not ordered twice at once, but again after its job was killed', async () => {
    await orderBackup(keeper, {});
    await expect(orderBackup(keeper, {})).rejects.toMatchObject({ code: 'conflict' });
    await moveBackup(keeper, { to: 'claimed' });
    await expect(orderBackup(keeper, {})).rejects.toMatchObject({ code: 'conflict' });
    await orderBackup(keeper, {}, { now: new Date(Date.now() + 60_000) });
    expect((await listBackups(keeper, {})).job).toMatchObject({ state: 'waiting' });
  });

  it('is for those alone who may run backups', async () => {
    await expect(orderBackup(coordinator, {})).rejects.toMatchObject({ code: 'forbidden' });
    await expect(takeBackup(coordinator, { name: 'lode-x.tar.gz' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is taken away only by somebody who may also read what is sealed: an archive holds all of it', async () => {
    const administrator: Actor = { ...coordinator, roles: ['administrator'], secondFactor: 'passed' };
    await expect(takeBackup(administrator, { name: made[0] ?? '' })).rejects.toMatchObject({ code: 'forbidden' });
    expect((await listBackups(administrator, {})).mayTake).toBe(false);
    expect((await listBackups({ ...administrator, roles: ['administrator', 'manager'] }, {})).mayTake).toBe(true);
  });

  it('leads to no file outside its folder', async () => {
    for (const name of ['../lode.sqlite', '..%2Flode.sqlite', '/etc/passwd', 'lode.sqlite', '.auth-secret']) {
      await expect(takeBackup(keeper, { name }), name).rejects.toMatchObject({ code: 'invalid' });
    }
    await expect(takeBackup(keeper, { name: 'nobody-made-this.tar.gz' })).rejects.toMatchObject({ code: 'not-found' });
  });
});
