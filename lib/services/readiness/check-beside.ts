import { and, eq } from 'drizzle-orm';
import { assessments } from '@/db/schema';
import type { SchemeCode } from '@/lib/domain/readiness/scheme-code';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid } from '../errors';
import { counting } from '../counting-assessments';

type Second = { scheme: SchemeCode; organizationId: string | null; subjectCode: string | null };

/** A second scoring stands beside a first one of the same subject and scheme, by somebody else. Throws invalid for any other. */
export const checkBeside = async (ctx: QueryContext, besideId: string, { scheme, organizationId, subjectCode }: Second) => {
  const [first] = await ctx.db.select().from(assessments).where(counting(ctx, and(eq(assessments.id, besideId), eq(assessments.scheme, scheme))));
  const same = first?.organizationId === organizationId && first.subjectCode === subjectCode && first.kind !== 'second';
  const { refusals } = messages.readiness;
  if (!first || !same) throw invalid(messages.errors.invalid, { besideId: messages.errors.unknownRecord });
  if (first.scorerId === ctx.actor.id) throw invalid(messages.errors.invalid, { besideId: refusals.twoScorers });
};
