import { OrganizationPanel } from '@/components/forming/organization-panel';
import { formingOfOrganization } from '@/lib/services/forming/forming-of-organization';
import { ask } from '@/lib/web/ask';

/** What an organization is to forming clusters, on its record. */
export const FormingSlot = async ({ organizationId, mayPropose, mayNote }: { organizationId: string; mayPropose: boolean; mayNote: boolean }) => {
  const { roles, pledges } = await ask(formingOfOrganization, { organizationId });
  if (roles.length + pledges.length === 0 && !mayPropose && !mayNote) return null;
  return <OrganizationPanel organizationId={organizationId} roles={roles} pledges={pledges} mayPropose={mayPropose} mayNote={mayNote} />;
};
