import { and, isNull, type SQL } from 'drizzle-orm';
import { assessments } from '@/db/schema';
import type { QueryContext } from './define';
import { visibleAssessments } from './visible-assessments';

/** What the actor may see and nobody withdrew: every level, list and count starts from it. */
export const counting = (ctx: QueryContext, which?: SQL): SQL | undefined => and(isNull(assessments.withdrawnAt), visibleAssessments(ctx), which);
