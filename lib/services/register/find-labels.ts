import { LabelsInput } from '@/lib/domain/register/labels-input';
import { query } from '../define';
import { registerLabels } from '../register-labels';

/** How organizations and people are called, by id: for links that lead to a form, and for what was chosen before. */
export const findLabels = query({
  name: 'register.find-labels',
  permission: 'register.read',
  input: LabelsInput,
  run: ({ db, today }, { organizationIds, personIds }) =>
    registerLabels(db, [
      ...organizationIds.map((recordId) => ({ kind: 'organization' as const, recordId })),
      ...personIds.map((recordId) => ({ kind: 'person' as const, recordId })),
    ], today),
});
