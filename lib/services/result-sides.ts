import type { Side } from './settle-parties';

type Ids<Field extends string> = Record<Field, string | null>;

/** The sides of each kind of record, with the fields they came from. */
export const commitmentSides = (one: Ids<'promisorOrganizationId' | 'promisorPersonId' | 'promiseeOrganizationId' | 'promiseePersonId'>): Side[] => [
  { organizationId: one.promisorOrganizationId, personId: one.promisorPersonId, field: 'promisorOrganizationId', personField: 'promisorPersonId' },
  { organizationId: one.promiseeOrganizationId, personId: one.promiseePersonId, field: 'promiseeOrganizationId', personField: 'promiseePersonId' },
];
export const referralSides = (one: Ids<'organizationId' | 'personId' | 'toOrganizationId' | 'toPersonId'>): Side[] => [
  { organizationId: one.organizationId, personId: one.personId, field: 'organizationId', personField: 'personId' },
  { organizationId: one.toOrganizationId, personId: one.toPersonId, field: 'toOrganizationId', personField: 'toPersonId' },
];
export const introductionSides = (one: Ids<'aOrganizationId' | 'aPersonId' | 'bOrganizationId' | 'bPersonId'>): Side[] => [
  { organizationId: one.aOrganizationId, personId: one.aPersonId, field: 'aOrganizationId', personField: 'aPersonId' },
  { organizationId: one.bOrganizationId, personId: one.bPersonId, field: 'bOrganizationId', personField: 'bPersonId' },
];
export const claimSides = ({ organizationId }: Ids<'organizationId'>): Side[] => [{ organizationId, personId: null, field: 'organizationId', personField: 'personId' }];
