'use server';

import type { SelectOption } from '@/components/ui/select-box';
import { messages } from '@/lib/messages';
import { siteChoices } from '@/lib/services/pipeline/site-choices';
import { lookUpAction } from '@/lib/web/look-up-action';

/** The sites of an organization, as a select offers them. */
export const sitesOf = async (organizationId: string): Promise<readonly SelectOption[]> => {
  const found = await lookUpAction(siteChoices)({ organizationIds: [organizationId] });
  if (!found.ok) throw new Error(found.error.code);
  return found.value.map(({ id, label, closedOn }) => ({ value: id, label: closedOn === null ? label : messages.pipeline.form.siteClosed(label) }));
};
