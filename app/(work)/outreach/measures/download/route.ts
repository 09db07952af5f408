import { MEASURE_KEYS } from '@/lib/domain/planning/measures/outreach-measures';
import { messages } from '@/lib/messages';
import { listClusters } from '@/lib/services/indicators/list-clusters';
import { measuresOf } from '@/lib/services/planning/measures';
import { currentActor } from '@/lib/web/current-actor';
import { errorToResponse } from '@/lib/web/errors-to-http';
import { sendFile } from '@/lib/web/files/send-file';
import { namedPenetration } from '../named-penetration';

const { measures: words } = messages.planning;

/** The measures of a period as a CSV file. */
export const GET = async (request: Request): Promise<Response> => {
  try {
    const { searchParams } = new URL(request.url);
    const actor = await currentActor();
    const { period, counts, measures, penetration } = await measuresOf(actor, { from: searchParams.get('from') ?? '', to: searchParams.get('to') ?? '' });
    const parts = namedPenetration(penetration, await listClusters(actor, {})).map(({ name, share, firms, visited }) =>
      [words.subclusterOf(name), share.value, words.countedFrom.penetration({ ...counts, firms, firmsVisited: visited }), words.definitions.penetration]);
    const rows = [...MEASURE_KEYS.map((key) => [words.names[key], measures[key].value, words.countedFrom[key](counts), words.definitions[key]]), ...parts];
    const sheet = { title: words.title, columns: [words.measure, words.value, words.counted, words.definition], rows, source: [words.sub(period.from, period.to)] };
    return await sendFile('csv', { about: [words.title, period.from, period.to], sheet, drawing: null }, (markup) => markup);
  } catch (fault) {
    return errorToResponse(fault);
  }
};
