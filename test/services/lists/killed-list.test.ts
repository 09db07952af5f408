import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { count as countRows, eq, inArray, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { actions, affiliations, externalIds, listBatches, organizationTags, organizations, people, searchNames, sites } from '@/db/schema';
import { LIST_RECORDS } from '@/lib/domain/lists/list-record';
import { workOnce } from '@/lib/jobs/work-once';
import { undoAction } from '@/lib/services/history/undo-action';
import { cancelList } from '@/lib/services/lists/cancel-list';
import { listProgress } from '@/lib/services/lists/list-progress';
import { openList } from '@/lib/services/lists/open-list';
import { resumeList } from '@/lib/services/lists/resume-list';
import { startList } from '@/lib/services/lists/start-list';
import { facilitator, seedRegister } from '../register/register-fixtures';
import { count, settle } from './bring';

const ROWS = 700;
const TABLES = { organizations, sites, people, affiliations, organizationTags, externalIds, searchNames };

const listOf = (word: string) => ['Account ID,Company,City,Address,Tags,First Name,Last Name,E-mail,Job Title',
  ...Array.from({ length: ROWS }, (_, at) => `${word}${at},${word} Works ${at} Ltd,Quesnel,${at + 1} Main St,north,Ada,${word}son${at},ada${at}@${word.toLowerCase()}.example.ca,Owner`)].join('\n');

const held = async () => Object.fromEntries(await Promise.all(Object.entries(TABLES).map(async ([name, table]) =>
  [name, Number((await database().read.select({ total: countRows() }).from(table))[0]?.total)] as const)));

/** Runs the jobs in a process of its own and kills that process, without a word, once `far` says so. */
const killOnce = async (far: () => Promise<boolean>) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/services/imports/work-in-child.ts'], { env: process.env, stdio: 'ignore' });
  const gone = once(child, 'exit');
  while (!(await far())) await new Promise((wake) => { setTimeout(wake, 5); });
  child.kill('SIGKILL');
  expect(await gone).toEqual([null, 'SIGKILL']);
};

const killInTheMiddle = async (id: string) => {
  await startList(facilitator, { id });
  await killOnce(async () => {
    const { rowsDone, state } = await listProgress(facilitator, { id });
    if (state !== 'running') throw new Error(`the load was ${state} before it could be killed`);
    return rowsDone > 60;
  });
};

/** Nobody hears from the killed job: its lease is over. */
const leasesRunOut = () => database().write(async (tx) => {
  await tx.update(listBatches).set({ leaseUntil: new Date(0) }).where(eq(listBatches.state, 'running'));
  await tx.update(actions).set({ leaseUntil: new Date(0) }).where(eq(actions.state, 'running'));
});

/** Records that lack what their row gave them. */
const halves = async () => {
  const firms = await database().read.select({ id: organizations.id }).from(organizations)
    .where(sql`${organizations.legalName} like '%Works%' and (not exists (select 1 from sites where organization_id = ${organizations.id}) or not exists (select 1 from affiliations where organization_id = ${organizations.id}) or not exists (select 1 from organization_tags where organization_id = ${organizations.id}))`);
  return firms.length;
};

const asCounted = (list: Awaited<ReturnType<typeof openList>>) => {
  for (const record of LIST_RECORDS) {
    for (const deed of ['create', 'update'] as const) {
      const made = list.made.filter((each) => each.record === record && each.deed === deed).reduce((sum, { total }) => sum + total, 0);
      expect([record, deed, made]).toEqual([record, deed, list.tally?.counts[record][deed]]);
    }
  }
};

const undoneAll = async () => {
  for (;;) {
    await workOnce(() => new Date());
    const open = await database().read.select({ id: actions.id }).from(actions).where(inArray(actions.state, ['waiting', 'running']));
    if (open.length === 0) return;
  }
};

beforeAll(async () => { await seedRegister(); });

describe('a list whose process is killed in the middle', () => {
  it('goes on after the next start to what was counted; the undo of it, killed as well, goes on until nothing of it is left', async () => {
    const before = await held();
    const { id } = await count(listOf('Killed'), { unsure: 'new', system: 'Killed' });
    await killInTheMiddle(id);
    const { rowsDone } = await listProgress(facilitator, { id });
    const part = (await held()).organizations ?? 0;
    expect(part).toBeLessThan(ROWS);
    expect(part - (before.organizations ?? 0)).toBe(rowsDone - 1);
    expect(await halves()).toBe(0);

    await leasesRunOut();
    expect((await openList(facilitator, { id })).interrupted).toBe(true);
    const done = await settle(id);
    expect(done.state).toBe('done');
    asCounted(done);
    expect(await held()).toMatchObject({ organizations: (before.organizations ?? 0) + ROWS, people: (before.people ?? 0) + ROWS, affiliations: (before.affiliations ?? 0) + ROWS });
    expect(await halves()).toBe(0);

    const undo = await undoAction(facilitator, { id: done.undo?.action ?? '' });
    expect(undo.waiting).toBe(true);
    const step = async () => (await database().read.select().from(actions).where(eq(actions.id, undo.id)))[0];
    await killOnce(async () => {
      const now = await step();
      if (now?.state === 'done') throw new Error('the undo was done before it could be killed');
      return (now?.done ?? 0) > 100;
    });
    expect(await step()).toMatchObject({ state: 'running' });
    await leasesRunOut();
    await undoneAll();
    expect(await step()).toMatchObject({ state: 'done', keptCount: 0 });
    expect(await held()).toEqual(before);
  }, 120_000);

  it('is left where it is by whoever stops it, and what it wrote goes out by its undo', async () => {
    const before = await held();
    const { id } = await count(listOf('Stopped'), { unsure: 'new', system: 'Stopped' });
    await killInTheMiddle(id);
    await leasesRunOut();
    await cancelList(facilitator, { id });
    const stopped = await settle(id);
    expect(stopped.state).toBe('cancelled');
    await undoAction(facilitator, { id: stopped.undo?.action ?? '' });
    await undoneAll();
    expect(await held()).toEqual(before);
    await expect(resumeList(facilitator, { id })).rejects.toMatchObject({ code: 'conflict' });
  }, 120_000);
});
