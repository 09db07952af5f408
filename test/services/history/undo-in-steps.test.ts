import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { takeUndos } from '@/lib/jobs/take-undos';
import { goOnUndo } from '@/lib/services/history/go-on-undo';
import { listActions } from '@/lib/services/history/list-actions';
import { readAction } from '@/lib/services/history/read-action';
import { stopUndo } from '@/lib/services/history/stop-undo';
import { undoAction } from '@/lib/services/history/undo-action';
import { undoInSteps } from '@/lib/services/history/undo-in-steps';
import { plannedUndo } from '@/lib/services/history/planned-undo';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { jobActor } from '@/lib/jobs/job-actor';
import { facilitator, seedRegister, staff } from '../register/register-fixtures';
import { workspaceAsSeen } from './workspace-as-seen';

const FIRMS = 40;
const TAGS = Array.from({ length: 25 }, (_, at) => `Brought ${at}`);
const colleague = staff(['facilitator'], 'u-pat');
const now = () => new Date();
const digest = async () => createHash('sha256').update(JSON.stringify(await workspaceAsSeen())).digest('hex');

const brought = async (prefix: string) => {
  let action = '';
  const firms = Array.from({ length: FIRMS }, (_, at) => ({ legalName: `${prefix} ${at} Ltd.`, kind: 'firm' as const, tags: TAGS, sites: [{ place: 'Quesnel' }] }));
  const made = await saveOrganization.many(facilitator, firms, { way: 'import', acted: (id) => { action = id; } });
  return { action, made };
};

beforeAll(seedRegister);

describe('an undo of more rows than go at once', () => {
  it('is ordered at once and done in steps, keeps what a colleague changed since and says so, and is done again by its own undo', async () => {
    const before = await digest();
    const { action, made } = await brought('Steps');
    const between = await digest();
    const order = await undoAction(facilitator, { id: action });
    expect(order).toMatchObject({ waiting: true, keptCount: 0 });
    expect(await digest()).toBe(between);
    expect(await takeUndos(now)).toBe(true);
    expect(await takeUndos(now)).toBe(false);
    expect(await digest()).toBe(before);
    expect((await listActions(facilitator, {})).deeds.find(({ id }) => id === order.id)).toMatchObject({ state: 'done', undoes: action, keptCount: 0 });

    await undoAction(facilitator, { id: order.id });
    await takeUndos(now);
    expect(await digest()).toBe(between);

    await saveOrganization(colleague, { id: made[7]?.id, version: 2, legalName: 'Steps 7 and Sons Ltd.', kind: 'firm', tags: TAGS });
    const again = await undoAction(facilitator, { id: action });
    await takeUndos(now);
    const { kept, deed } = await readAction(facilitator, { id: again.id });
    expect(deed).toMatchObject({ state: 'done' });
    expect(kept).toContainEqual(expect.objectContaining({ table: 'organizations', key: made[7]?.id, field: 'legalName', reason: 'changed-since', byId: 'u-pat' }));
    const left = (await workspaceAsSeen()).organizations as Record<string, string>;
    expect(Object.keys(left)).toEqual([made[7]?.id]);
  });

  it('goes on where a killed worker left it', async () => {
    const before = await digest();
    const { action } = await brought('Killed');
    const { id } = await undoAction(facilitator, { id: action });
    const job = jobActor('undo');
    const began = new Date();
    await undoInSteps(job, { id, to: 'claimed' }, { now: began, action: id });
    const plan = await plannedUndo(job, { id });
    await undoInSteps(job, { id, to: 'begun', total: plan.rows, kept: plan.kept }, { now: began, action: id });
    const [first] = plan.steps;
    if (!first) throw new Error('nothing to undo');
    await undoInSteps(job, { id, to: 'on', step: { ...first, changes: first.changes.slice(0, 100) } }, { now: began, action: id });
    expect(await takeUndos(() => began)).toBe(false);
    expect(await takeUndos(() => new Date(began.getTime() + 61_000))).toBe(true);
    expect(await digest()).toBe(before);
  });

  it('is stopped by whoever ordered it, goes on when they say so, and by nobody else', async () => {
    const before = await digest();
    const { action } = await brought('Stopped');
    const { id } = await undoAction(facilitator, { id: action });
    const job = jobActor('undo');
    await undoInSteps(job, { id, to: 'claimed' }, { action: id });
    const [first] = (await plannedUndo(job, { id })).steps;
    if (!first) throw new Error('nothing to undo');
    const step = { ...first, changes: first.changes.slice(0, 50) };
    await undoInSteps(job, { id, to: 'on', step }, { action: id });
    await expect(stopUndo(colleague, { id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(goOnUndo(facilitator, { id })).rejects.toMatchObject({ code: 'conflict' });
    await stopUndo(facilitator, { id });
    expect((await undoInSteps(job, { id, to: 'on', step }, { action: id })).goOn).toBe(false);
    expect(await takeUndos(now)).toBe(false);
    expect((await readAction(facilitator, { id })).deed).toMatchObject({ state: 'failed', bar: null });
    await goOnUndo(facilitator, { id });
    expect(await takeUndos(now)).toBe(true);
    expect(await digest()).toBe(before);
    await expect(stopUndo(facilitator, { id })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is not begun twice at once', async () => {
    const { action } = await brought('Twice');
    await undoAction(facilitator, { id: action });
    await expect(undoAction(facilitator, { id: action })).rejects.toMatchObject({ code: 'conflict' });
    await takeUndos(now);
  });
});
