import { initiativeMoves } from '@/db/schema';
import { InitiativeInput } from '@/lib/domain/initiatives/initiative-input';
import { command } from '../define';
import { addRow } from './add-row';
import { changeRow } from './change-row';
import { checkInitiative } from './check-initiative';
import { loadLiving } from './load-living';

/** Starts an initiative, in incubation, or changes what is said of it. */
export const saveInitiative = command({
  name: 'initiatives.save',
  permission: 'initiatives.write',
  record: 'initiative',
  input: InitiativeInput,
  run: async (ctx, { id, version = 0, budget, ...given }) => {
    const fields = { ...given, budgetCents: budget };
    const stored = id === undefined ? null : await loadLiving(ctx, id);
    await checkInitiative(ctx, given, stored?.facilitatorId ?? null);
    if (stored) return changeRow(ctx, 'initiative', stored, version, fields);
    const made = await addRow(ctx, 'initiative', { ...fields, stage: 'incubation', sample: false, archivedAt: null, archivedBy: null });
    await ctx.db.insert(initiativeMoves).values({
      id: ctx.newId(), initiativeId: made.id, fromStage: null, toStage: 'incubation', movedOn: given.startedOn, why: null, unmet: [], createdAt: ctx.now, createdBy: ctx.actor.id,
    });
    return made;
  },
});
