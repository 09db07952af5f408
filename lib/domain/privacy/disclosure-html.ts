import { messages } from '@/lib/messages';
import type { DisclosedRecord } from './disclosed-record';
import type { Severed } from './sever';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

const STYLE = 'body{font:11pt/1.5 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}h2{font-size:13pt;margin:1.6rem 0 .4rem}dl{margin:.4rem 0 1rem}dt{font-size:9pt;color:#555}dd{margin:0 0 .4rem;white-space:pre-line}mark{background:#111;color:#fff;padding:0 .35em}article{break-inside:avoid;border-top:1px solid #bbb}';

type Package = { reference: string; name: string; issuedOn: string; records: readonly DisclosedRecord[] };

const nameOf = (field: string): string => Object.entries(messages.privacy.fields).find(([key]) => key === field)?.[1] ?? field;
const sectionsOf = (records: readonly DisclosedRecord[]) =>
  [...new Set(records.flatMap(({ fields }) => fields.flatMap(({ parts }) => parts.flatMap((part) => ('section' in part && part.section ? [part.section] : [])))))].sort((a, b) => Number(a) - Number(b));

const partWords = (part: Severed): string => ('text' in part ? escape(part.text) : `<mark>${escape(messages.privacy.disclosures.severedMark(part.section))}</mark>`);

/** A package as one page that stands alone and prints: made of what is let out, so that nothing severed is in its bytes. */
export const disclosureHtml = ({ reference, name, issuedOn, records }: Package): string => {
  const { disclosures, records: kinds } = messages.privacy;
  const articles = records.map(({ record, day, fields }) =>
    `<article><h2>${escape(kinds[record])}${day ? `, ${escape(day)}` : ''}</h2><dl>${fields.map(({ field, parts }) => `<dt>${escape(nameOf(field))}</dt><dd>${parts.map(partWords).join('')}</dd>`).join('')}</dl></article>`);
  const sections = sectionsOf(records).map((section) => {
    const words = Object.entries(disclosures.sections).find(([key]) => key === section)?.[1] ?? '';
    return `<li>s. ${escape(section)}: ${escape(words)}</li>`;
  });
  return `<!doctype html><html lang="en-CA"><head><meta charset="utf-8"><title>${escape(disclosures.documentTitle(reference))}</title><style>${STYLE}</style></head><body>`
    + `<h1>${escape(disclosures.documentTitle(reference))}</h1><p>${escape(name)}. ${escape(disclosures.issued(issuedOn))}.</p>${articles.join('')}`
    + `${sections.length > 0 ? `<h2>${escape(disclosures.sectionsUsed)}</h2><ul>${sections.join('')}</ul>` : ''}</body></html>`;
};
