'use server';

import type { EvidenceChoice } from '@/lib/domain/readiness/evidence-choice';
import { evidenceChoices } from '@/lib/services/readiness/evidence-choices';
import { lookUpAction } from '@/lib/web/look-up-action';

/** Contacts of an organization that something can rest on; none where the server does not answer. */
export const findEvidence = async (organizationId: string): Promise<readonly EvidenceChoice[]> => {
  const found = await lookUpAction(evidenceChoices)({ organizationId });
  return found.ok ? found.value : [];
};
