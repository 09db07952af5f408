import { and, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { actions, users } from '@/db/schema';
import { may, ROLE_PERMISSIONS } from '@/lib/auth/permissions';
import { KEPT_NAMED, type Kept } from '@/lib/domain/history/kept';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { nameKeepers } from './name-keepers';
import { takeStep } from './take-step';
import { turnedRound, type UndoStep } from './undo-plan';

const LEASE_MS = 60_000;

const lease = (now: Date) => new Date(now.getTime() + LEASE_MS);

const Input = z.discriminatedUnion('to', [
  z.strictObject({ id: RecordId, to: z.literal('claimed') }),
  z.strictObject({ id: RecordId, to: z.literal('begun'), total: z.int().nonnegative(), kept: z.custom<readonly Kept[]>() }),
  z.strictObject({ id: RecordId, to: z.literal('on'), step: z.custom<UndoStep>() }),
  z.strictObject({ id: RecordId, to: z.enum(['done', 'failed']) }),
]);

/** Takes an undo in steps on: claims it for a while, turns some rows round as one step of its action, and notes how far it is and what it left. */
export const undoInSteps = command({
  name: 'history.undo-in-steps',
  permission: 'jobs.work',
  record: 'action',
  unaudited: 'steps of an undo somebody ordered, which left its event',
  input: Input,
  run: async (ctx, input) => {
    const { db, now } = ctx;
    const { id } = input;
    const free = or(eq(actions.state, 'waiting'), isNull(actions.leaseUntil), lt(actions.leaseUntil, now));
    const open = inArray(actions.state, ['waiting', 'running']);
    const [undo] = await db.update(actions).set({ state: 'running', leaseUntil: lease(now) }).where(and(eq(actions.id, id), open, input.to === 'claimed' ? free : undefined)).returning();
    if (!undo) return { id, goOn: false };
    ctx.changed({ about: { record: undo.record, recordId: undo.recordId ?? id }, level: undo.level });
    const [undone] = await db.select({ id: actions.id, at: actions.at }).from(actions).where(eq(actions.id, undo.undoes ?? ''));
    const named = async (left: readonly Kept[], most: number) => (undone && left.length > 0 ? nameKeepers(db, undone, left.slice(0, Math.max(0, most))) : []);
    if (input.to === 'begun') {
      await db.update(actions).set({ total: input.total, done: 0, kept: await named(input.kept, KEPT_NAMED), keptCount: input.kept.length }).where(eq(actions.id, id));
    }
    if (input.to === 'on') {
      const [by] = await db.select({ roles: users.roles }).from(users).where(eq(users.id, undo.actorId));
      const mayLower = by?.roles.some((role) => ROLE_PERMISSIONS[role].includes('sealed.read')) ?? may(ctx.actor, 'sealed.read');
      const left = await takeStep({ ...ctx, byId: undo.actorId, mayLower }, input.step);
      const kept = [...undo.kept, ...await named(left, KEPT_NAMED - undo.kept.length)];
      await db.update(actions).set({ done: undo.done + turnedRound([input.step]), kept, keptCount: undo.keptCount + left.length }).where(eq(actions.id, id));
    }
    if (input.to === 'done' || input.to === 'failed') await db.update(actions).set({ state: input.to, leaseUntil: null }).where(eq(actions.id, id));
    return { id, goOn: true };
  },
});
