import 'server-only';
import { networkOf } from '@/lib/auth/network-of';
import { systemActor } from '@/lib/auth/permissions';
import { networkKey } from '@/lib/domain/access/network-key';
import { fileName } from '@/lib/domain/shared/file-name';
import { messages } from '@/lib/messages';
import { notFound } from '@/lib/services/errors';
import { feedEntries } from '@/lib/services/notices/feed-entries';
import { noteFeedRead } from '@/lib/services/notices/note-feed-read';
import { demandPatience, noteGuess } from '../demand-patience';
import { errorToResponse } from '../errors-to-http';
import { timeZone } from '../time-zone';
import { sendCalendar } from './send-calendar';

const reader = systemActor('feeds.read');

/**
 * A calendar feed for whoever holds its address. A token nobody was given costs an attempt, as a wrong password does; one that
 * was revoked does not, or the calendars of a whole office that still ask for it would shut everybody's sign-in.
 */
export const feedFile = async (request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> => {
  try {
    const token = (await params).token.replace(/\.ics$/, '');
    const network = networkKey(networkOf(request.headers));
    await demandPatience(network);
    const feed = await feedEntries(reader, { token, timeZone: timeZone() });
    if (feed.state === 'unknown') await noteGuess('feed', network);
    if (feed.state !== 'open') throw notFound(messages.errors.notFound);
    // A disk that cannot be written must not empty anybody's calendar.
    await noteFeedRead(reader, { id: feed.id }).catch(() => undefined);
    const name = messages.notices.feeds.calendarName(feed.kind, feed.subject);
    return sendCalendar(request, { name, entries: feed.entries, file: fileName([name], 'ics') });
  } catch (fault) {
    return errorToResponse(fault);
  }
};
