import { notFound } from 'next/navigation';
import { messages } from '@/lib/messages';
import { organizationPage } from '@/lib/services/register/organization-page';
import { personPage } from '@/lib/services/register/person-page';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findOrganizationChoices, organizationLabels } from '../organizations/look-ups';
import { findPersonChoices, partyLabels } from './look-ups';

const { organization, person } = messages.register;

/** What differs between a relation begun at an organization and one begun at a person. */
const PARTIES = {
  organization: {
    crumb: { label: organization.crumb, href: '/organizations' }, search: findOrganizationChoices, labels: organizationLabels,
    nameOf: async (id: string) => (await ask(organizationPage, { id })).legalName,
    blank: (id: string) => ({ kind: 'supplies', fromOrganizationId: id, toOrganizationId: '' }) as const,
  },
  person: {
    crumb: { label: person.crumb, href: '/people' }, search: findPersonChoices, labels: partyLabels,
    nameOf: async (id: string) => (await ask(personPage, { id })).name,
    blank: (id: string) => ({ kind: 'knows', fromPersonId: id, toPersonId: '' }) as const,
  },
};
export type RelationParty = keyof typeof PARTIES;

/** Whose page a relation is written on, for those who may write it. */
export const relationParty = async (between: RelationParty, id: string) => {
  if (!allowedFor(await workActor())('register.write')) notFound();
  const { crumb, search, labels, nameOf, blank } = PARTIES[between];
  const back = `${crumb.href}/${id}`;
  return { crumbs: [crumb, { label: await nameOf(id), href: back }], form: { between, back, search, labels }, blank: blank(id) };
};
