import { MEASURE_KEYS } from '@/lib/domain/planning/measures/outreach-measures';
import { messages } from '@/lib/messages';
import { measuresOf } from '@/lib/services/planning/measures';
import { currentActor } from '@/lib/web/current-actor';
import { errorToResponse } from '@/lib/web/errors-to-http';
import { sendFile } from '@/lib/web/files/send-file';

const { measures: words } = messages.planning;

/** The measures of a period as a CSV file. */
export const GET = async (request: Request): Promise<Response> => {
  try {
    const { searchParams } = new URL(request.url);
    const { period, counts, measures } = await measuresOf(await currentActor(), { from: searchParams.get('from') ?? '', to: searchParams.get('to') ?? '' });
    const rows = MEASURE_KEYS.map((key) => [words.names[key], measures[key].value, words.countedFrom[key](counts), words.definitions[key]]);
    const sheet = { title: words.title, columns: [words.measure, words.value, words.counted, words.definition], rows, source: [words.sub(period.from, period.to)] };
    return await sendFile('csv', { about: [words.title, period.from, period.to], sheet, drawing: null }, (markup) => markup);
  } catch (fault) {
    return errorToResponse(fault);
  }
};
