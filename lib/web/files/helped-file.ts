import 'server-only';
import { messages } from '@/lib/messages';
import { helped } from '@/lib/services/follow-through/helped';
import { currentActor } from '../current-actor';
import { errorToResponse } from '../errors-to-http';
import { sendFile } from './send-file';

/** Whom we helped in a quarter, as a CSV file: what the page shows, for whom the page shows it. */
export const helpedFile = async (request: Request): Promise<Response> => {
  try {
    const asked = new URL(request.url).searchParams.get('quarter');
    const { quarter, from, to, rows } = await helped(await currentActor(), asked === null ? {} : { quarter: asked });
    const { title, sub, columns, rules, source, quarter: name } = messages.followThrough.helped;
    return await sendFile('csv', {
      about: [title, quarter],
      sheet: {
        title: `${title}: ${sub(name(quarter), from, to)}`,
        columns: [columns.organization, columns.referrals, columns.introductions, columns.contracts, columns.commitments, columns.claims, columns.jobs],
        rows: rows.map((row) => [row.organization.name, row.referrals, row.introductions, row.contracts, row.commitments, row.claims, row.jobs]),
        source: [rules, source],
      },
      drawing: null,
    }, (markup) => markup);
  } catch (fault) {
    return errorToResponse(fault);
  }
};
