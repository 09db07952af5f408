import { emailKey } from '../register/email-key';
import { fold } from '../register/fold';
import { PersonInput } from '../register/person-input';
import { findPerson } from './find-person';
import { mergeFields } from './merge-fields';
import { nameOfPerson, putPerson, type KnownPerson, type PersonFields } from './register-image';
import { nameAsCalled } from './name-as-called';
import { keepBase, nameExternally, type RowPlot } from './row-plot';
import type { PersonGiven } from './row-draft';

const sameName = (a: string, b: string) => fold(a) === fold(b);
const digits = (phone: string) => phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
const RULES = {
  givenName: sameName, familyName: sameName, about: sameName,
  email: (a: string, b: string) => emailKey(a) === emailKey(b),
  phone: (a: string, b: string) => digits(a) === digits(b),
  // Languages a person speaks are added to, and never an argument.
  languages: (a: readonly string[], b: readonly string[]) => b.every((language) => a.includes(language)),
};

const made = (plot: RowPlot, given: PersonGiven): KnownPerson => {
  const { id: none, version: unset, affiliation, ...fields } = PersonInput.parse(given);
  const known: KnownPerson = { id: plot.newId(), line: plot.draft.line, version: 1, base: {}, archived: false, fields, affiliations: [] };
  plot.writes.push({ write: 'create', record: 'person', id: known.id, fields });
  plot.standings.push({ record: 'person', deed: 'create', id: known.id, name: nameOfPerson(fields) });
  return known;
};

const changed = (plot: RowPlot, known: KnownPerson, given: PersonGiven): KnownPerson => {
  const name = nameOfPerson(known.fields);
  const { fields, changes } = mergeFields<PersonFields>(plot, { id: known.id, name, record: 'person', base: known.base }, known.fields, given, RULES);
  plot.standings.push({ record: 'person', deed: changes ? 'update' : 'same', id: known.id, name });
  if (!changes) return known;
  plot.writes.push({ write: 'update', record: 'person', id: known.id, version: known.version, before: known.fields, fields });
  return { ...known, version: known.version + 1, fields };
};

/** Plans the person of a row; null where the row has none that can be named, `held` where what hangs on them waits with them. */
export const planPerson = (plot: RowPlot, organizationId: string | null): { person: KnownPerson | null; held: boolean } => {
  const { draft: { person: draft }, image, standings, findings } = plot;
  if (draft === null) return { person: null, held: false };
  const name = nameOfPerson({ givenName: draft.given.givenName ?? null, familyName: draft.given.familyName ?? null }) || (draft.externalId ?? '');
  const found = findPerson(plot, organizationId);
  if (found.is === 'ask' || found.is === 'skip') {
    standings.push({ record: 'person', deed: 'skip', id: null, name });
    if (found.is === 'ask') findings.push({ kind: 'which', record: 'person', name, candidates: found.candidates });
    return { person: null, held: true };
  }
  if (found.is === 'refused') return { person: null, held: true };
  const known = found.is === 'new' ? made(plot, draft.given) : changed(plot, found.record, found.called ? { ...draft.given, givenName: undefined, familyName: undefined } : draft.given);
  const kept = { ...known, base: keepBase(plot, known, 'person', draft.given) };
  putPerson(image, kept);
  nameExternally(plot, 'person', known.id, draft.externalId);
  nameAsCalled(plot, 'person', known.id, found);
  return { person: kept, held: false };
};
