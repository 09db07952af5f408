import 'server-only';
import { exportFormatOf, exportListNamed, type ExportList } from '@/lib/domain/export/export-list';
import { InitiativesQuestion } from '@/lib/domain/initiatives/initiatives-question';
import { ContactFilter } from '@/lib/domain/outreach/contact-filter';
import { NetworkFilter } from '@/lib/domain/network/network-filter';
import { CaseSheetQuestion } from '@/lib/domain/sheet/case-sheet-question';
import { ContactSheetQuestion } from '@/lib/domain/sheet/contact-sheet-question';
import { OrganizationSheetQuestion } from '@/lib/domain/sheet/organization-sheet-question';
import { PeopleSheetQuestion } from '@/lib/domain/sheet/people-sheet-question';
import { fileName } from '@/lib/domain/shared/file-name';
import { localDay } from '@/lib/domain/shared/local-day';
import { messages } from '@/lib/messages';
import { notFound } from '@/lib/services/errors';
import { noteExport } from '@/lib/services/export/note-export';
import { currentActor } from '../current-actor';
import { errorToResponse } from '../errors-to-http';
import { timeZone } from '../time-zone';
import { listFile } from './list-file';
import { NAMED } from './named-ids';

const FIRMS = [...Object.keys(OrganizationSheetQuestion.shape), NAMED];
const PEOPLE = [...Object.keys(PeopleSheetQuestion.shape), NAMED];

/** What narrows a list, in the words of its page's address; which page of it is shown narrows nothing. */
const NARROWED_BY: Record<ExportList, readonly string[]> = {
  organizations: FIRMS, sites: FIRMS, links: FIRMS, memberships: FIRMS, people: PEOPLE, roles: PEOPLE, 'people-memberships': PEOPLE, contacts: Object.keys(ContactFilter.shape),
  'contact-table': Object.keys(ContactSheetQuestion.shape), cases: Object.keys(CaseSheetQuestion.shape), initiatives: Object.keys(InitiativesQuestion.shape), network: Object.keys(NetworkFilter.shape),
};
const PAGING = new Set(['page', 'row', 'after', 'before']);

/** GET /api/v1/export/LIST?format=...: the list as it is narrowed in the address, as a file; how many rows left stands in the trail. */
export const exportRoute = async (request: Request, { params }: { params: Promise<{ list: string }> }): Promise<Response> => {
  try {
    const { searchParams } = new URL(request.url);
    const list = exportListNamed((await params).list);
    const format = list && exportFormatOf(list, searchParams.get('format'));
    if (!list || !format) throw notFound(messages.errors.unknownRecord);
    const asked = Object.fromEntries([...searchParams].filter(([name, value]) => value !== '' && NARROWED_BY[list].includes(name) && !PAGING.has(name)));
    const actor = await currentActor();
    const { body, ending, type, count } = await listFile(list, actor, asked, format);
    await noteExport(actor, { list, format, count });
    return new Response(body, {
      headers: {
        'Content-Type': type, 'Content-Disposition': `attachment; filename="${fileName([messages.exports.lists[list], ...(format === 'kumu' ? ['kumu'] : []), localDay(new Date(), timeZone())], ending)}"`,
        'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff',
      },
    });
  } catch (fault) {
    return errorToResponse(fault);
  }
};
