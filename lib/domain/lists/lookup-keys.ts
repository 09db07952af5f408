import { emailKey } from '../register/email-key';
import { fold } from '../register/fold';
import { calledKey } from './called-key';
import { nameOfPerson } from './register-image';
import type { RowAnswers } from './row-answers';
import type { RowDraft } from './row-draft';

/** What a piece of a list must be looked up by. */
export type LookupKeys = {
  organizationIds: string[]; personIds: string[]; names: string[]; numbers: string[]; personNames: string[]; emails: string[]; recordIds: string[]; lines: number[]; days: string[]; memberships: boolean;
};

const once = <Value>(values: readonly Value[]) => [...new Set(values)];

/** The keys of a piece: ids of the list's own system, folded names, business numbers, e-mail keys, and what answers point to. */
export const lookupKeys = (drafts: readonly RowDraft[], answersOf: (line: number) => RowAnswers): LookupKeys => {
  const said = drafts.flatMap(({ line }) => [...answersOf(line)].flatMap(([key, value]) => (key.startsWith('which:') && value !== 'new' && value !== 'skip' ? [value] : [])));
  return {
    organizationIds: once(drafts.flatMap((draft) => [...draft.participants.map(({ id, onBehalfOf }) => onBehalfOf ?? id), ...(draft.organization ? [...(draft.organization.externalId ? [draft.organization.externalId] : []), calledKey('organization', draft)] : [])])),
    personIds: once(drafts.flatMap((draft) => [...draft.participants.map(({ id }) => id), ...(draft.person ? [...(draft.person.externalId ? [draft.person.externalId] : []), calledKey('person', draft)] : [])])),
    names: once(drafts.flatMap(({ organization, memberships }) => [...(organization?.given.legalName ? [organization.given.legalName] : []), ...memberships.map(({ association }) => association)]).map(fold)),
    numbers: once(drafts.flatMap(({ organization }) => organization?.given.businessNumber ?? [])),
    personNames: once(drafts.flatMap(({ person }) => (person ? [fold(nameOfPerson({ givenName: person.given.givenName ?? null, familyName: person.given.familyName ?? null }))] : []))).filter(Boolean),
    emails: once(drafts.flatMap(({ person }) => (person?.given.email ? [emailKey(person.given.email)] : []))),
    recordIds: once(said.filter((value) => !value.startsWith('line:'))),
    lines: once(said.flatMap((value) => (value.startsWith('line:') ? [Number(value.slice(5))] : []))),
    memberships: drafts.some(({ memberships }) => memberships.length > 0),
    days: once(drafts.flatMap(({ contact }) => contact?.occurredOn ?? [])),
  };
};
