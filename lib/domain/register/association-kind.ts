import type { OrganizationKind } from './organization-kind';

/** Kinds of organization that others can be members of. */
export const ASSOCIATION_KINDS = ['association', 'professional_society'] as const satisfies readonly OrganizationKind[];

export const isAssociation = (kind: OrganizationKind): boolean => (ASSOCIATION_KINDS as readonly string[]).includes(kind);
