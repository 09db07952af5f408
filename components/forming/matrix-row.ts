import type { ClusterRole } from '@/lib/domain/forming/cluster-role';
import type { PromiseCounts } from '@/lib/domain/forming/promise-counts';
import type { RoleProposal } from '@/lib/domain/forming/propose-roles';
import type { RoleState } from '@/lib/domain/forming/role-state';
import type { Reach } from '@/lib/domain/network/association-reach';
import type { OrganizationKind } from '@/lib/domain/register/organization-kind';

export type HeldRole = { id: string; role: ClusterRole; state: RoleState; wholeCluster: boolean; promises: PromiseCounts };

/** A body in the role matrix; without an organization it is ourselves. */
export type MatrixRow = {
  organization: { id: string; name: string; kind: OrganizationKind } | null;
  roles: readonly HeldRole[];
  reach: Reach | null;
  inSmallestSet: boolean;
  joins: readonly string[];
  proposals: readonly RoleProposal[];
};

/** The form in which a role is proposed to a body. */
export const proposeAddress = (place: { cluster: string; subcluster: string }, organizationId: string | null, role?: ClusterRole): string =>
  `/forming/roles/new?${new URLSearchParams({ ...place, ...(organizationId === null ? {} : { organization: organizationId }), ...(role ? { role } : {}) }).toString()}`;
