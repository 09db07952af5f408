import { and, eq } from 'drizzle-orm';
import { playbookSteps } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import type { LoadedStep } from './load-step';

type Patch = Partial<Pick<LoadedStep, 'ownerId' | 'fromOn' | 'toOn' | 'what' | 'why' | 'doneWhen' | 'state' | 'settledOn' | 'settledBy' | 'note' | 'activityId'>>;

const OPEN = ['ownerId', 'fromOn', 'toOn', 'what', 'state', 'settledOn'];
const snapshot = ({ ownerId, fromOn, toOn, what, why, doneWhen, state, settledOn, note, activityId, version }: LoadedStep) => ({ ownerId, fromOn, toOn, what, why, doneWhen, state, settledOn, note, activityId, version });

/** One change of a step on top of the version that was read; the trail carries the level of the contact that shows it. */
export const writeStep = async (ctx: CommandContext, step: LoadedStep, patch: Patch, version: number, level: Confidentiality = 'internal') => {
  const [saved] = await ctx.db.update(playbookSteps).set({ ...patch, version: version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id })
    .where(and(eq(playbookSteps.id, step.id), eq(playbookSteps.version, version))).returning();
  if (!saved) throw conflict(messages.errors.conflict, { mine: patch, theirs: snapshot(step), theirVersion: step.version });
  ctx.changed({ before: snapshot(step), after: snapshot(saved), open: OPEN, level });
  return { id: saved.id, version: saved.version };
};
