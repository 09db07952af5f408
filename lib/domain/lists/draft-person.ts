import { messages } from '@/lib/messages';
import { PersonInput } from '../register/person-input';
import { checkedBy } from './checked-by';
import type { ListField } from './list-field';
import type { ListSettings } from './list-settings';
import { listReaders } from './list-readers';
import { readDay } from './read-day';
import type { RowCells } from './row-cells';
import type { PersonGiven, RowDraft } from './row-draft';
import { splitCell } from './split-cell';
import { splitName } from './split-name';

const { cell: words } = messages.lists;
const NAMES = ['person.fullName', 'person.givenName', 'person.familyName'] as const;
const ADDRESS = /<([^<>\s]+@[^<>\s]+)>/;

const fieldOf = (row: RowCells) => (name: string): ListField => {
  const own = `person.${name}`;
  if (own === 'person.givenName' || own === 'person.familyName') return NAMES.find((field) => row.has(field)) ?? 'person.fullName';
  return own as ListField;
};

/** The address of a cell; further ones are kept with the remarks, for a person has one. '(at)' is an address kept from harvesters. */
const emailOf = (row: RowCells): { email: string; others: string[] } => {
  const text = row.text('person.email').replace(/^mailto:/i, '').replace(/\s*[([{]\s*at\s*[)\]}]\s*/gi, '@');
  const [, inside] = ADDRESS.exec(text) ?? [];
  const [email, ...others] = (inside ?? text).split(/[;,\s]+/).filter((part) => part.includes('@'));
  return { email: email ?? inside ?? text, others };
};

/** A day a field of the row gives; undefined where it gives none or one that cannot be read. */
export const dayIn = (row: RowCells, field: ListField, { dateOrder }: ListSettings, today: string): string | undefined => {
  const text = row.text(field);
  if (text === '') return undefined;
  const read = readDay(text, dateOrder, today);
  if (!read.ok) row.refuse(field, read.reason === 'day-or-month' ? words.dayOrMonth : messages.errors.notADate);
  return read.ok ? read.day : undefined;
};

/** Whether the row calls a person by a name or an id. */
export const namesPerson = (row: RowCells): boolean => row.has(...NAMES, 'person.externalId');

/** What the row says of a person; null where it names none. */
export const draftPerson = (row: RowCells, settings: ListSettings, today: string): RowDraft['person'] => {
  if (!namesPerson(row)) return null;
  const full = row.text('person.fullName');
  const split = row.has('person.givenName', 'person.familyName')
    ? { givenName: row.text('person.givenName') || null, familyName: row.text('person.familyName') || null }
    : splitName(full);
  const externalId = row.text('person.externalId');
  if (externalId.length > 200) row.refuse('person.externalId', messages.errors.tooLong(200));
  const channel = row.text('person.preferredChannel');
  const preferredChannel = channel === '' ? null : listReaders.preferred(channel);
  if (channel !== '' && preferredChannel === null) row.refuse('person.preferredChannel', words.noChoice);
  const languages = splitCell(row.text('person.languages')).map((word) => listReaders.language(word));
  if (languages.includes(null)) row.refuse('person.languages', words.noChoice);
  const doNotContactSince = dayIn(row, 'person.doNotContactSince', settings, today);
  const { email, others } = emailOf(row);
  const about = [row.text('person.about'), ...others.map(words.office.email)].filter(Boolean).join('\n');
  const checked = checkedBy(PersonInput, {
    ...split, ...(split.givenName === null && split.familyName === null && { familyName: externalId }), email, phone: row.text('person.phone'),
    preferredChannel, languages: languages.filter((language) => language !== null), doNotContactSince, about,
  }, row, fieldOf(row));
  if (checked === null) return null;
  const given: PersonGiven = {
    ...(split.givenName && { givenName: checked.givenName }), ...(split.familyName && { familyName: checked.familyName }),
    ...(checked.email && { email: checked.email }), ...(checked.phone && { phone: checked.phone }), ...(preferredChannel && { preferredChannel }),
    ...(checked.languages.length > 0 && { languages: checked.languages }), ...(doNotContactSince && { doNotContactSince }), ...(checked.about && { about: checked.about }),
  };
  return { externalId: externalId || null, given };
};
