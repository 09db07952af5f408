import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import { contactTable } from '@/lib/domain/export/contact-table';
import type { ExportFormat } from '@/lib/domain/export/export-format';
import type { ExportList } from '@/lib/domain/export/export-list';
import { organizationsGeojson } from '@/lib/domain/export/geojson';
import { initiativeTable } from '@/lib/domain/export/initiative-table';
import { graphml } from '@/lib/domain/export/graphml';
import { kumuConnections, kumuElements, kumuNodes } from '@/lib/domain/export/kumu';
import { organizationTable } from '@/lib/domain/export/organization-table';
import { linkTable } from '@/lib/domain/export/link-table';
import { membershipTable } from '@/lib/domain/export/membership-table';
import { peopleTable } from '@/lib/domain/export/people-table';
import { roleTable } from '@/lib/domain/export/role-table';
import { sheetTable } from '@/lib/domain/export/sheet-table';
import { siteTable } from '@/lib/domain/export/site-table';
import { organizationCard, personCard } from '@/lib/domain/export/vcard';
import { localDay } from '@/lib/domain/shared/local-day';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { sheetCsv } from '@/lib/domain/shared/sheet-csv';
import { CASE_FIELDS } from '@/lib/domain/sheet/case-fields';
import { CONTACT_FIELDS } from '@/lib/domain/sheet/contact-fields';
import { fieldOf, type SheetField } from '@/lib/domain/sheet/sheet-field';
import { messages } from '@/lib/messages';
import { membershipsToExport } from '@/lib/services/export/memberships-to-export';
import { organizationsToExport } from '@/lib/services/export/organizations-to-export';
import { peopleToExport } from '@/lib/services/export/people-to-export';
import { rolesToExport } from '@/lib/services/export/roles-to-export';
import { listInitiatives } from '@/lib/services/initiatives/list-initiatives';
import { networkToExport } from '@/lib/services/network/network-to-export';
import { contactSheet } from '@/lib/services/outreach/contact-sheet';
import { caseSheet } from '@/lib/services/pipeline/case-sheet';
import { sheetWorkbook } from '../files/sheet-workbook';
import { zipOf } from '../files/zip-of';
import { timeZone } from '../time-zone';
import { askedContacts } from './asked-contacts';
import { askedOrganizations } from './asked-organizations';
import { askedPeople } from './asked-people';
import { askedRows } from './asked-rows';
import { inPieces } from './in-pieces';
import { knownNames } from './known-names';

export type ListFile = { body: string | Uint8Array<ArrayBuffer>; ending: string; type: string; count: number };
type Asked = Record<string, string>;

const CSV = 'text/csv; charset=utf-8';
const ZIP = 'application/zip';

const table = async (sheet: Sheet, format: ExportFormat): Promise<ListFile> => (format === 'xlsx'
  ? { body: await sheetWorkbook(sheet), ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', count: sheet.rows.length }
  : { body: sheetCsv(sheet), ending: 'csv', type: CSV, count: sheet.rows.length });

/** A list as it is shown, with the columns, the order and the filter of its address. */
const shown = async (actor: Actor, fields: readonly SheetField[], labels: Readonly<Record<string, string>>, format: ExportFormat, blockFrom: Parameters<typeof askedRows>[0]): Promise<ListFile> => {
  const [{ columns, rows }, known] = await Promise.all([askedRows(blockFrom), knownNames(actor)]);
  return table(sheetTable(rows, columns.flatMap((id) => fieldOf(fields, id) ?? []), labels, known), format);
};

const MAKERS: Record<ExportList, (actor: Actor, asked: Asked, format: ExportFormat) => Promise<ListFile>> = {
  organizations: async (actor, asked, format) => {
    const found = await inPieces(organizationsToExport, actor, await askedOrganizations(actor, asked));
    const { notContacted, geojsonSource } = messages.exports;
    if (format === 'vcard') return { body: found.map((one) => organizationCard(one, notContacted)).join(''), ending: 'vcf', type: 'text/vcard; charset=utf-8', count: found.length };
    if (format === 'geojson') return { body: organizationsGeojson(found, geojsonSource), ending: 'geojson', type: 'application/geo+json', count: found.length };
    if (format === 'kumu') return { body: kumuElements(found), ending: 'csv', type: CSV, count: found.length };
    return table(organizationTable(found, timeZone()), format);
  },
  sites: async (actor, asked, format) => table(siteTable(await inPieces(organizationsToExport, actor, await askedOrganizations(actor, asked))), format),
  links: async (actor, asked, format) => table(linkTable(await inPieces(organizationsToExport, actor, await askedOrganizations(actor, asked))), format),
  memberships: async (actor, asked, format) => table(membershipTable(await inPieces(membershipsToExport, actor, await askedOrganizations(actor, asked))), format),
  roles: async (actor, asked, format) => table(roleTable(await inPieces(rolesToExport, actor, await askedPeople(actor, asked))), format),
  'people-memberships': async (actor, asked, format) => table(membershipTable(await inPieces(membershipsToExport, actor, await askedPeople(actor, asked))), format),
  people: async (actor, asked, format) => {
    const found = await inPieces(peopleToExport, actor, await askedPeople(actor, asked));
    if (format !== 'vcard') return table(peopleTable(found, timeZone()), format);
    return { body: found.map((one) => personCard(one, messages.exports.notContacted)).join(''), ending: 'vcf', type: 'text/vcard; charset=utf-8', count: found.length };
  },
  contacts: async (actor, asked, format) => table(contactTable(await askedContacts(actor, asked)), format),
  'contact-table': (actor, asked, format) => shown(actor, CONTACT_FIELDS, messages.sheet.fields.contacts, format, (place) => contactSheet(actor, { ...asked, ...place } as Parameters<typeof contactSheet>[1])),
  cases: (actor, asked, format) => shown(actor, CASE_FIELDS, messages.sheet.fields.cases, format, (place) => caseSheet(actor, { ...asked, ...place } as Parameters<typeof caseSheet>[1])),
  initiatives: async (actor, asked, format) => table(initiativeTable((await listInitiatives(actor, asked as Parameters<typeof listInitiatives>[1])).initiatives), format),
  network: async (actor, asked, format) => {
    const { nodes, ties, day } = await networkToExport(actor, asked);
    if (format === 'graphml') return { body: graphml(nodes, ties), ending: 'graphml', type: 'application/xml; charset=utf-8', count: nodes.length };
    const files = [{ name: 'elements.csv', text: kumuNodes(nodes) }, { name: 'connections.csv', text: kumuConnections(nodes, ties) }];
    return { body: zipOf(files, day ?? localDay(new Date(), timeZone())), ending: 'zip', type: ZIP, count: nodes.length };
  },
};

/** A list as a file of a format, with the rights and the filters of whoever asks. */
export const listFile = (list: ExportList, actor: Actor, asked: Asked, format: ExportFormat): Promise<ListFile> => MAKERS[list](actor, asked, format);
