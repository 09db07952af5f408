import { and, eq } from 'drizzle-orm';
import { redFlagRules } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../../define';
import { conflict, invalid, notFound } from '../../errors';

export type RuleRow = typeof redFlagRules.$inferSelect;

export const RULE_OPEN_FIELDS = ['code', 'version', 'state', 'name', 'advice', 'condition', 'severity', 'clockAmount', 'clockUnit', 'note'];

export const ruleInTrail = ({ code, version: ruleVersion, state, name, advice, condition, severity, clockAmount, clockUnit, note }: RuleRow) =>
  ({ code, ruleVersion, state, name, advice, condition, severity, clockAmount, clockUnit, note });

/** The draft as it was read, taken on to the next revision. Throws conflict when somebody saved it since. */
export const takeRuleDraft = async ({ db }: CommandContext, { id, revision }: { id: string; revision: number }, mine: Record<string, unknown> = {}): Promise<RuleRow> => {
  const [before] = await db.select().from(redFlagRules).where(eq(redFlagRules.id, id));
  if (!before) throw notFound(messages.errors.notFound);
  if (before.state !== 'draft') throw invalid(messages.listening.redFlags.refusals.draftGone);
  const [taken] = await db.update(redFlagRules).set({ revision: revision + 1 }).where(and(eq(redFlagRules.id, id), eq(redFlagRules.revision, revision))).returning({ id: redFlagRules.id });
  if (taken) return before;
  throw conflict(messages.errors.conflict, { mine, theirs: ruleInTrail(before), theirVersion: before.revision });
};
