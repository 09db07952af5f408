import { InitiativesOfOrganization } from '@/components/initiatives/initiatives-of-organization';
import { initiativesOfOrganization } from '@/lib/services/initiatives/initiatives-of-organization';
import { ask } from '@/lib/web/ask';

/** The initiatives an organization belongs to; nothing where there is none. */
export const InitiativesSlot = async ({ organizationId }: { organizationId: string }) => {
  const { parts } = await ask(initiativesOfOrganization, { id: organizationId });
  return parts.length === 0 ? null : <InitiativesOfOrganization parts={parts} />;
};
