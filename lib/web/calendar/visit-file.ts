import 'server-only';
import { entryWords } from '@/lib/domain/notices/entry-words';
import { visitEntry } from '@/lib/domain/notices/visit-entry';
import { fileName } from '@/lib/domain/shared/file-name';
import { messages } from '@/lib/messages';
import { readVisit } from '@/lib/services/planning/read-visit';
import { currentActor } from '../current-actor';
import { errorToResponse } from '../errors-to-http';
import { timeZone } from '../time-zone';

import { sendCalendar } from './send-calendar';

/** One planned visit as a calendar file; of a guarded one the time alone leaves the house. */
export const visitFile = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  try {
    const visit = await readVisit(await currentActor(), { id: (await params).id });
    const entry = visitEntry(visit, timeZone(), entryWords);
    return sendCalendar(request, { name: messages.planning.visits.one, entries: [entry], file: fileName([messages.planning.visits.one, visit.day], 'ics') });
  } catch (fault) {
    return errorToResponse(fault);
  }
};
