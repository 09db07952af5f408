import { and, desc, eq, isNull } from 'drizzle-orm';
import { notices } from '@/db/schema';
import type { NoticeRow } from '@/lib/domain/notices/notice-row';
import type { QueryContext } from '../define';
import { noticeTexts } from './notice-texts';

/** Newest first, only those whose record may still be read. */
export const readableNotices = async (ctx: QueryContext, { unread, unmailed, limit }: { unread?: boolean; unmailed?: boolean; limit: number }): Promise<NoticeRow[]> => {
  const rows = await ctx.db.select().from(notices)
    .where(and(eq(notices.userId, ctx.actor.id), unread ? isNull(notices.readAt) : undefined, unmailed ? isNull(notices.mailedAt) : undefined))
    .orderBy(desc(notices.at), desc(notices.id)).limit(limit);
  if (rows.length === 0) return [];
  const textOf = await noticeTexts(ctx, rows);
  return rows.flatMap((row) => {
    const text = textOf(row);
    return text ? [{ id: row.id, kind: row.kind, at: row.at, readAt: row.readAt, ...text }] : [];
  });
};
