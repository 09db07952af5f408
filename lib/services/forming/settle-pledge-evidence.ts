import { and, eq, isNull } from 'drizzle-orm';
import { attachments } from '@/db/schema';
import type { PledgeEvidence } from '@/lib/domain/forming/pledge-evidence';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { sourceLevel } from './source-level';

type Settled = { activityId: string | null; attachmentId: string | null; level: Confidentiality };

/** What a pledge rests on, brought down to its contact: one the actor may read, with the organization in it. */
export const settlePledgeEvidence = async (ctx: QueryContext, evidence: PledgeEvidence, organizationId: string): Promise<Settled> => {
  if (evidence === null) return { activityId: null, attachmentId: null, level: 'public' };
  if (evidence.kind === 'activity') return { activityId: evidence.id, attachmentId: null, level: await sourceLevel(ctx, evidence.id, organizationId, 'evidence') };
  const [file] = await ctx.db.select({ activityId: attachments.activityId }).from(attachments).where(and(eq(attachments.id, evidence.id), isNull(attachments.removedAt)));
  if (!file) throw notFound(messages.errors.notFound);
  return { activityId: file.activityId, attachmentId: evidence.id, level: await sourceLevel(ctx, file.activityId, organizationId, 'evidence') };
};
