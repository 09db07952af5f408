import { and, eq } from 'drizzle-orm';
import { disclosurePackages } from '@/db/schema';
import type { DisclosureDecision } from '@/lib/domain/privacy/disclosure-decision';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import { loadDisclosure, type LoadedDisclosure } from './load-disclosure';

const keyOf = ({ record, recordId, field }: DisclosureDecision) => JSON.stringify([record, recordId, field]);

/** Decides about fields of an open package on top of the version that was read; a later decision replaces the earlier one. */
export const changeDecisions = async (ctx: CommandContext, { id, version }: { id: string; version: number }, decide: (loaded: LoadedDisclosure) => DisclosureDecision[]) => {
  const loaded = await loadDisclosure(ctx, id);
  if (loaded.state === 'released') throw conflict(messages.privacy.disclosures.refusals.released);
  const made = decide(loaded);
  const replaced = new Set(made.map(keyOf));
  const decisions = [...loaded.decisions.filter((one) => !replaced.has(keyOf(one))), ...made];
  const [saved] = await ctx.db.update(disclosurePackages).set({ decisions, version: version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id })
    .where(and(eq(disclosurePackages.id, id), eq(disclosurePackages.version, version))).returning({ version: disclosurePackages.version });
  if (!saved) throw conflict(messages.errors.conflict);
  ctx.changed({ before: { decisions: loaded.decisions }, after: { decisions, version: saved.version }, level: 'sealed' });
  return { id, version: saved.version, decided: made.length };
};
