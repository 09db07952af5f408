import { messages } from '@/lib/messages';
import { emailKey } from '../register/email-key';
import { fold } from '../register/fold';
import { calledKey } from './called-key';
import { answerId, type Found } from './find-organization';
import { isCalledOtherwise } from './is-called-otherwise';
import { idInRegister } from './id-in-register';
import { externalKey, nameOfPerson, type KnownPerson } from './register-image';
import type { Candidate } from './row-plan';
import type { RowPlot } from './row-plot';

const candidate = (known: KnownPerson): Candidate => ({
  id: answerId(known), name: nameOfPerson(known.fields), beside: [...new Set(known.affiliations.map(({ organizationName }) => organizationName))].join(', '),
});

const answered = ({ image, answers }: RowPlot): Found<KnownPerson> | null => {
  const said = answers.get('which:person');
  if (said === undefined) return null;
  if (said === 'skip') return { is: 'skip' };
  if (said === 'new') return { is: 'new', called: true };
  const record = [...image.people.values()].find((known) => answerId(known) === said) ?? image.people.get(said);
  return record ? { is: 'known', record, called: true } : null;
};

/**
 * The person a row means: by id, by e-mail address and name together, by name at the same organization. People of that name elsewhere
 * are asked about: somebody may have changed employers, or two people share a name. A shared address (info@) alone means nobody.
 */
export const findPerson = (plot: RowPlot, organizationId: string | null): Found<KnownPerson> => {
  const { image, draft, settings } = plot;
  const { externalId, given } = draft.person ?? { externalId: null, given: {} };
  const own = externalId === null ? undefined : image.people.get(idInRegister(image, 'person', externalId) ?? '');
  const refused = { is: 'refused', field: 'name', says: messages.lists.cell.archived } as const;
  if (own) return own.archived ? refused : { is: 'known', record: own };
  const name = nameOfPerson({ givenName: given.givenName ?? null, familyName: given.familyName ?? null });
  if (name === '') return { is: 'refused', field: 'name', says: messages.lists.cell.unknownId };
  const said = answered(plot);
  if (said) return said;
  const named = [...image.personNames.get(fold(name)) ?? []].flatMap((id) => image.people.get(id) ?? []);
  const living = named.filter(({ archived }) => !archived);
  if (named.length > 0 && living.length === 0) return refused;
  // Two ids of one system are two people until somebody says otherwise.
  const other = ({ id }: KnownPerson) => isCalledOtherwise(image, 'person', id, externalId);
  const sharing = given.email ? living.filter(({ fields }) => fields.email && emailKey(fields.email) === emailKey(given.email ?? '')) : [];
  if (sharing.length === 1 && !other(sharing[0] as KnownPerson)) return { is: 'known', record: sharing[0] as KnownPerson };
  const called = image.people.get(image.externals.get(externalKey('person', calledKey('person', draft))) ?? '');
  if (called && !called.archived && !other(called)) return { is: 'known', record: called, called: true };
  // Many are called Ana: a name of one word means somebody at the same organization, or nobody yet.
  const elsewhere = given.givenName && given.familyName ? living : [];
  const here = living.filter(({ affiliations }) => organizationId !== null && affiliations.some(({ fields }) => fields.organizationId === organizationId));
  if (here.length === 1 && !other(here[0] as KnownPerson)) return { is: 'known', record: here[0] as KnownPerson, byName: true };
  // A list of people without firms: the one of that name, if nothing speaks against it.
  const [only] = living;
  if (organizationId === null && living.length === 1 && only && !other(only) && (!given.email || !only.fields.email)) return { is: 'known', record: only, byName: true };
  const possible = here.length > 0 ? here : elsewhere;
  if (possible.length === 0) return { is: 'new', byName: true };
  if (settings.unsure === 'new') return { is: 'new', called: true };
  return { is: 'ask', candidates: possible.map(candidate) };
};
