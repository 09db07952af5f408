import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import { contactTable } from '@/lib/domain/export/contact-table';
import type { ExportFormat } from '@/lib/domain/export/export-format';
import type { ExportList } from '@/lib/domain/export/export-list';
import { organizationsGeojson } from '@/lib/domain/export/geojson';
import { graphml } from '@/lib/domain/export/graphml';
import { kumuConnections, kumuElements, kumuNodes } from '@/lib/domain/export/kumu';
import { organizationTable } from '@/lib/domain/export/organization-table';
import { peopleTable } from '@/lib/domain/export/people-table';
import { organizationCard, personCard } from '@/lib/domain/export/vcard';
import { localDay } from '@/lib/domain/shared/local-day';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { sheetCsv } from '@/lib/domain/shared/sheet-csv';
import { messages } from '@/lib/messages';
import { networkToExport } from '@/lib/services/network/network-to-export';
import { sheetWorkbook } from '../files/sheet-workbook';
import { zipOf } from '../files/zip-of';
import { timeZone } from '../time-zone';
import { askedContacts } from './asked-contacts';
import { askedOrganizations } from './asked-organizations';
import { askedPeople } from './asked-people';

export type ListFile = { body: string | Uint8Array<ArrayBuffer>; ending: string; type: string; count: number };
type Asked = Record<string, string>;

const CSV = 'text/csv; charset=utf-8';
const ZIP = 'application/zip';

const table = async (sheet: Sheet, format: ExportFormat): Promise<ListFile> => (format === 'xlsx'
  ? { body: await sheetWorkbook(sheet), ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', count: sheet.rows.length }
  : { body: sheetCsv(sheet), ending: 'csv', type: CSV, count: sheet.rows.length });

const MAKERS: Record<ExportList, (actor: Actor, asked: Asked, format: ExportFormat) => Promise<ListFile>> = {
  organizations: async (actor, asked, format) => {
    const found = await askedOrganizations(actor, asked);
    const { notContacted, geojsonSource } = messages.exports;
    if (format === 'vcard') return { body: found.map((one) => organizationCard(one, notContacted)).join(''), ending: 'vcf', type: 'text/vcard; charset=utf-8', count: found.length };
    if (format === 'geojson') return { body: organizationsGeojson(found, geojsonSource), ending: 'geojson', type: 'application/geo+json', count: found.length };
    if (format === 'kumu') return { body: kumuElements(found), ending: 'csv', type: CSV, count: found.length };
    return table(organizationTable(found, timeZone()), format);
  },
  people: async (actor, asked, format) => {
    const found = await askedPeople(actor, asked);
    if (format !== 'vcard') return table(peopleTable(found, timeZone()), format);
    return { body: found.map((one) => personCard(one, messages.exports.notContacted)).join(''), ending: 'vcf', type: 'text/vcard; charset=utf-8', count: found.length };
  },
  contacts: async (actor, asked, format) => table(contactTable(await askedContacts(actor, asked)), format),
  network: async (actor, asked, format) => {
    const { nodes, ties, day } = await networkToExport(actor, asked);
    if (format === 'graphml') return { body: graphml(nodes, ties), ending: 'graphml', type: 'application/xml; charset=utf-8', count: nodes.length };
    const files = [{ name: 'elements.csv', text: kumuNodes(nodes) }, { name: 'connections.csv', text: kumuConnections(nodes, ties) }];
    return { body: zipOf(files, day ?? localDay(new Date(), timeZone())), ending: 'zip', type: ZIP, count: nodes.length };
  },
};

/** A list as a file of a format, with the rights and the filters of whoever asks. */
export const listFile = (list: ExportList, actor: Actor, asked: Asked, format: ExportFormat): Promise<ListFile> => MAKERS[list](actor, asked, format);
