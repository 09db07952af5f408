import type { OrganizationKind } from '@/lib/domain/register/organization-kind';

/** A First Nation holds rights, whether or not somebody ticked the box. */
export const isRightsHolder = ({ rightsHolder, kind }: { rightsHolder: boolean; kind: OrganizationKind }): boolean => rightsHolder || kind === 'first_nation';
