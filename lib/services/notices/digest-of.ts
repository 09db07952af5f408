import { and, eq } from 'drizzle-orm';
import { plannedVisits } from '@/db/schema';
import type { CalendarEntry } from '@/lib/domain/notices/calendar-entry';
import { digestMail, type DigestMail } from '@/lib/domain/notices/digest-mail';
import { dueEntry } from '@/lib/domain/notices/due-entry';
import { dueWords, entryWords } from '@/lib/domain/notices/entry-words';
import { isGuarded } from '@/lib/domain/notices/is-guarded';
import { visitEntry } from '@/lib/domain/notices/visit-entry';
import { addDays } from '@/lib/domain/shared/add-days';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { QueryContext } from '../define';
import { visitList } from '../visit-list';
import { duesOf } from './dues-of';
import { readableNotices } from './readable-notices';

/** What somebody is mailed, and the notices that go with it; null where there is nothing to say. `ctx.actor` is the person. */
export const digestOf = async (ctx: QueryContext, name: string, at: { timeZone: string; origin: string }): Promise<{ mail: DigestMail; noticeIds: string[] } | null> => {
  const { digest: words, list, guarded } = messages.notices;
  const { today } = ctx;
  const [found, visits, dues] = await Promise.all([
    readableNotices(ctx, { unread: true, unmailed: true, limit: 50 }),
    visitList(ctx, and(eq(plannedVisits.ownerId, ctx.actor.id), eq(plannedVisits.day, today), eq(plannedVisits.state, 'planned')), 20),
    duesOf(ctx, { from: addDays(today, -30), to: today, ownerId: ctx.actor.id, subject: null, timeZone: at.timeZone }),
  ]);
  if (found.length + visits.length + dues.length === 0) return null;
  const line = ({ title, path }: CalendarEntry) => ({ text: title, path });
  const sections = [
    { title: words.visits, lines: visits.map((visit) => ({ ...line(visitEntry(visit, at.timeZone, entryWords)), text: [visit.time, visitEntry(visit, at.timeZone, entryWords).title].filter(Boolean).join(' ') })) },
    { title: words.due, lines: dues.slice(0, 30).map((due) => line(dueEntry(due, dueWords))) },
    { title: words.news, lines: found.map(({ kind, title, level, href }) => (isGuarded(level) ? { text: `${list.kinds[kind]}: ${guarded}`, path: null } : { text: `${list.kinds[kind]}: ${title}`, path: href })) },
  ];
  const mail = digestMail(words.subject(format.day(today, 'year')), words.greeting(name), sections, words.footer(new URL('/notices', at.origin).href), at.origin);
  return { mail, noticeIds: found.map(({ id }) => id) };
};
