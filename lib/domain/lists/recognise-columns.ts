import { fold } from '../register/fold';
import { joinsColumns } from './joins-columns';
import type { ListField } from './list-field';
import { looksLike } from './looks-like';
import { recogniseHeading } from './recognise-heading';

const PEOPLE: ReadonlySet<ListField> = new Set(['person.fullName', 'person.givenName', 'person.familyName', 'person.email']);

/** 'Name' is the person's in a list with nothing else to call them by, the organization's in a list of firms; 'ID' is the id of whoever has the name. */
const plainName = (found: readonly (ListField | null)[]): ListField =>
  (found.includes('organization.legalName') ? 'person.fullName' : found.includes('affiliation.title') ? 'person.fullName' : 'organization.legalName');

/**
 * What each column holds: by its heading, else by what its values look like; null where neither tells. A field that does not join
 * columns is given once, to the first column that names it. Headings and columns of values are taken by their place.
 */
export const recogniseColumns = (headings: readonly string[], valuesOf: (column: number) => readonly string[]): (ListField | null)[] => {
  const taken = new Set<ListField>();
  const take = (field: ListField | null): ListField | null => {
    if (field === null || (taken.has(field) && joinsColumns(field) === null && field !== 'person.phone')) return null;
    taken.add(field);
    return field;
  };
  const byHeading = headings.map((heading) => take(recogniseHeading(heading)));
  headings.forEach((heading, at) => {
    const plain = fold(heading);
    if (plain === 'name' || plain === 'names') byHeading[at] = take(plainName(byHeading));
  });
  headings.forEach((heading, at) => {
    if (['id', 'no', 'external id', 'unique id', 'identifiant', 'numero'].includes(fold(heading)) && byHeading[at] === null) {
      byHeading[at] = take(byHeading.includes('organization.legalName') || !byHeading.some((field) => field !== null && PEOPLE.has(field)) ? 'organization.externalId' : 'person.externalId');
    }
  });
  // A family name alone names nobody: 'Nom' of a French list of firms is the firm's.
  const lone = byHeading.indexOf('person.familyName');
  if (lone >= 0 && !byHeading.includes('person.givenName') && !byHeading.includes('organization.legalName') && fold(headings[lone] ?? '') === 'nom') {
    byHeading[lone] = take('organization.legalName');
  }
  // Where ids say who took part, a column of names beside them is for reading.
  return byHeading.map((field, at) => field ?? (taken.has('activity.participants') ? null : take(looksLike(valuesOf(at), taken))));
};
