import { messages } from '@/lib/messages';
import { csvLine } from '../shared/csv-line';
import type { DisclosedRecord } from './disclosed-record';

type Package = { reference: string; name: string; issuedOn: string; records: readonly DisclosedRecord[]; html: string };
export type DisclosureFile = { name: string; text: string };

/** How a field leaves: whole, in part, or not at all; with the sections it was kept back under. */
const fate = (parts: DisclosedRecord['fields'][number]['parts']) => {
  const sections = [...new Set(parts.flatMap((part) => ('section' in part && part.section ? [part.section] : [])))];
  const kept = parts.some((part) => 'section' in part);
  return { what: !kept ? 'release' : parts.some((part) => 'text' in part) ? 'sever' : 'withhold', sections } as const;
};

/**
 * The files of a package: the page to read and print, the same as data, and a list of every field with what became of it. Made
 * of what is let out alone: no byte of them holds anything severed or withheld.
 */
export const disclosureFiles = ({ reference, name, issuedOn, records, html }: Package): DisclosureFile[] => {
  const { disclosures, records: kinds, fields: names } = messages.privacy;
  const nameOf = (field: string): string => Object.entries(names).find(([key]) => key === field)?.[1] ?? field;
  const lines = records.flatMap(({ record, day, fields }) => fields.map(({ field, parts }) => {
    const { what, sections } = fate(parts);
    return csvLine([kinds[record], day, nameOf(field), disclosures.fates[what], sections.map((section) => `s. ${section}`).join('; ')]);
  }));
  return [
    { name: 'records.html', text: html },
    { name: 'records.json', text: `${JSON.stringify({ reference, name, issuedOn, records }, null, 2)}\n` },
    { name: 'fields.csv', text: `\ufeff${csvLine(disclosures.fieldColumns)}${lines.join('')}` },
  ];
};
