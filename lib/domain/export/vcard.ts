import type { ExportedOrganization, ExportedPerson } from './exported';

const LONGEST_LINE = 75;

/** RFC 6350 3.4: backslash, comma and line break are escaped in a text value; a semicolon where it would part a value of several parts, and readers show its backslash elsewhere. */
const plain = (text: string) => text.replace(/\\/g, '\\\\').replace(/\r\n|\r|\n/g, '\\n').replaceAll(',', '\\,');
const escaped = (text: string) => plain(text).replaceAll(';', '\\;');

/** RFC 6350 3.2: no line is longer than 75 octets; a folded one goes on after a space, and no character is cut. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let held = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LONGEST_LINE) {
      lines.push(held);
      held = ' ';
      octets = 1;
    }
    held += character;
    octets += size;
  }
  return [...lines, held].join('\r\n');
};

const property = (name: string, value: string | null) => (value === null || value === '' ? [] : [`${name}:${(PARTED.has(name) ? escaped : plain)(value)}`]);
/** What has parts between semicolons. */
const PARTED = new Set(['ORG']);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const uid = (id: string) => (UUID.test(id) ? `UID:urn:uuid:${id}` : `UID;VALUE=text:${plain(id)}`);
const revision = (at: Date) => `REV:${at.toISOString().replace(/[-:]/g, '').replace(/\.\d{3}/, '')}`;
const card = (lines: readonly string[]) => ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD'].map((line) => `${folded(line)}\r\n`).join('');

/** A telephone number as a URI (RFC 3966) where it is international, else as the text it is. */
const telephone = (phone: string | null) => {
  if (phone === null) return [];
  const digits = phone.replace(/[\s().-]/g, '');
  return /^\+\d{5,15}$/.test(digits) ? [`TEL;VALUE=uri:tel:${digits}`] : property('TEL', phone);
};

/** A person as a vCard 4.0 (RFC 6350), lines ended by CRLF. Who asked to be left alone has no address in it: `notContacted` says so instead. */
export const personCard = ({ id, givenName, familyName, languages, email, phone, doNotContact, updatedAt, roles }: ExportedPerson, notContacted: string): string => {
  const [main] = [...roles].sort((a, b) => Number(b.primary) - Number(a.primary));
  return card([
    ...property('FN', [givenName, familyName].filter(Boolean).join(' ')), `N:${[familyName, givenName, '', '', ''].map(escaped).join(';')}`, uid(id), 'KIND:individual',
    ...property('ORG', main?.organization ?? null), ...property('TITLE', main?.title ?? null), ...(doNotContact ? [] : [...property('EMAIL', email), ...telephone(phone)]),
    ...languages.map((language) => `LANG:${plain(language)}`), ...property('NOTE', doNotContact ? notContacted : null), revision(updatedAt),
  ]);
};

/** An organization as a vCard 4.0 with its sites as addresses and its tags as categories. */
export const organizationCard = ({ id, name, tradeNames, website, tags, sites, about, doNotContact, updatedAt }: ExportedOrganization, notContacted: string): string => card([
  ...property('FN', name), ...property('ORG', name), uid(id), 'KIND:org', ...tradeNames.flatMap((other) => property('NICKNAME', other)),
  ...sites.flatMap(({ place, address, lat, lng, of }) => [
    ...(place === null && address === null ? [] : [`ADR:;;${escaped(address ?? '')};${escaped(place ?? '')};;;`]), ...(of === 'site' ? [`GEO:geo:${lat},${lng}`] : []),
  ]),
  ...(website === null ? [] : [`URL:${website.replace(/[\r\n]/g, '')}`]), ...(tags.length > 0 ? [`CATEGORIES:${tags.map(plain).join(',')}`] : []),
  ...property('NOTE', [doNotContact ? notContacted : null, about].filter(Boolean).join('\n')), revision(updatedAt),
]);
