import { fold } from '../register/fold';
import { hasEnded, overlaps } from '../register/validity';
import { mergeFields } from './merge-fields';
import { nameOfPerson, type AffiliationFields, type KnownAffiliation, type KnownOrganization, type KnownPerson } from './register-image';
import { keepBase, type RowPlot } from './row-plot';

const sameTitle = (a: string, b: string) => fold(a) === fold(b);

/**
 * Plans what the person of a row is to its organization. A role that has ended stays ended: a list that does not know of the end does
 * not open it again. Another title of somebody with one role there is a change of that role; with several, one more.
 */
export const planAffiliation = (plot: RowPlot, person: KnownPerson, organization: KnownOrganization): void => {
  const { draft: { affiliation: given }, image, standings, writes, today, settings } = plot;
  if (given === null) return;
  const name = `${nameOfPerson(person.fields)}, ${organization.fields.legalName}`;
  const here = person.affiliations.filter(({ fields }) => fields.organizationId === organization.id);
  const current = here.filter(({ fields }) => !hasEnded(fields, today));
  // A list that says since when tells one role a row: another title in it is another role.
  const ofThisList = settings.columns.includes('affiliation.validFrom') && here.some(({ base }) => Object.values(base).some(({ load }) => load === plot.load));
  const titled = here.find(({ fields }) => fold(fields.title ?? '') === fold(given.title ?? '') && overlaps(fields, given));
  if (titled === undefined && given.validTo === null && current.length === 0 && here.length > 0 && !ofThisList) {
    standings.push({ record: 'affiliation', deed: 'skip', id: here[0]?.id ?? null, name });
    return;
  }
  const known = titled ?? (given.validTo === null && (current.length === 1 ? !ofThisList : given.title === null) ? current[0] : undefined);
  const values = { ...(given.title !== null && { title: given.title }), ...(given.validFrom !== null && { validFrom: given.validFrom }), ...(given.validTo !== null && { validTo: given.validTo }) };
  if (known !== undefined) {
    const merged = mergeFields<AffiliationFields>(plot, { id: known.id, name, record: 'affiliation', base: known.base }, known.fields, values, { title: sameTitle });
    const inOrder = merged.fields.validFrom === null || merged.fields.validTo === null || merged.fields.validFrom <= merged.fields.validTo;
    const changes = merged.changes && inOrder;
    standings.push({ record: 'affiliation', deed: changes ? 'update' : 'same', id: known.id, name });
    if (changes) writes.push({ write: 'update', record: 'affiliation', id: known.id, version: known.version, before: { ...known.fields, personId: person.id }, fields: { ...merged.fields, personId: person.id } });
    const saved = { ...known, ...(changes && { fields: merged.fields, version: known.version + 1 }), base: keepBase(plot, known, 'affiliation', values) };
    image.people.set(person.id, { ...person, affiliations: person.affiliations.map((each) => (each.id === known.id ? saved : each)) });
    return;
  }
  const fields: AffiliationFields = { organizationId: organization.id, ...given, flags: [], primary: person.affiliations.length === 0 };
  const added: KnownAffiliation = { id: plot.newId(), line: plot.draft.line, version: 1, base: {}, organizationName: organization.fields.legalName, fields };
  writes.push({ write: 'create', record: 'affiliation', id: added.id, fields: { ...fields, personId: person.id } });
  standings.push({ record: 'affiliation', deed: 'create', id: added.id, name });
  const base = keepBase(plot, added, 'affiliation', values);
  image.people.set(person.id, { ...person, affiliations: [...person.affiliations, { ...added, base }] });
};
