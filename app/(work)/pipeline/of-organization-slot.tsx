import { CasesOfOrganization } from '@/components/pipeline/cases-of-organization';
import { casesOfOrganization } from '@/lib/services/pipeline/cases-of-organization';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';

/** The cases of an organization, and the way to open one; nothing where there is neither. */
export const CasesSlot = async ({ organizationId }: { organizationId: string }) => {
  const [actor, { cases }] = await Promise.all([workActor(), ask(casesOfOrganization, { id: organizationId })]);
  const may = allowedFor(actor)('pipeline.write');
  return cases.length === 0 && !may ? null : <CasesOfOrganization cases={cases} openHref={may ? `/pipeline/cases/new?organization=${organizationId}` : undefined} />;
};
