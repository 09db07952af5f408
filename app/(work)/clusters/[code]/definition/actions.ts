'use server';

import { dropDefinitionDraft } from '@/lib/services/indicators/drop-definition-draft';
import { publishDefinition } from '@/lib/services/indicators/publish-definition';
import { saveDefinitionDraft } from '@/lib/services/indicators/save-definition-draft';
import { startDefinitionDraft } from '@/lib/services/indicators/start-definition-draft';
import { formAction } from '@/lib/web/form-action';

export const startDefinitionDraftAction = formAction(startDefinitionDraft);
export const saveDefinitionDraftAction = formAction(saveDefinitionDraft);
export const publishDefinitionAction = formAction(publishDefinition);
export const dropDefinitionDraftAction = formAction(dropDefinitionDraft);
