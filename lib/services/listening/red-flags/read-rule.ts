import { desc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { redFlagRules, users } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { query } from '../../define';
import { notFound } from '../../errors';
import { localTimeZone } from '../../local-time-zone';
import { knownQuestions } from './known-questions';

/** One version of a rule as it stands, with every other version of it and the questions a rule may look at. */
export const readRule = query({
  name: 'listening.red-flag-rule',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async ({ db }, { id }) => {
    const [rule] = await db.select().from(redFlagRules).where(eq(redFlagRules.id, id));
    if (!rule) throw notFound(messages.errors.notFound);
    const versions = await db.select().from(redFlagRules).where(eq(redFlagRules.code, rule.code)).orderBy(desc(redFlagRules.version));
    const makers = versions.flatMap(({ publishedBy }) => publishedBy ?? []);
    const names = makers.length === 0 ? [] : await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, makers));
    const { code, version, state, name, advice, condition, severity, clockAmount, clockUnit, note, revision } = rule;
    return {
      id, code, version, state, name, advice, condition, severity, clock: { amount: clockAmount, unit: clockUnit }, note, revision,
      inForce: state === 'published' && versions.find((one) => one.state !== 'draft')?.id === id,
      versions: versions.map((one) => ({
        id: one.id, version: one.version, state: one.state, note: one.note, publishedAt: one.publishedAt, publishedBy: names.find((user) => user.id === one.publishedBy)?.name ?? null,
      })),
      questions: await knownQuestions(db), timeZone: localTimeZone(),
    };
  },
});
export type RulePage = Awaited<ReturnType<typeof readRule>>;
