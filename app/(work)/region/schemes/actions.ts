'use server';

import { dropSchemeDraft } from '@/lib/services/indicators/drop-scheme-draft';
import { publishScheme } from '@/lib/services/indicators/publish-scheme';
import { saveSchemeDraft } from '@/lib/services/indicators/save-scheme-draft';
import { startSchemeDraft } from '@/lib/services/indicators/start-scheme-draft';
import { formAction } from '@/lib/web/form-action';

export const startSchemeDraftAction = formAction(startSchemeDraft);
export const saveSchemeDraftAction = formAction(saveSchemeDraft);
export const publishSchemeAction = formAction(publishScheme);
export const dropSchemeDraftAction = formAction(dropSchemeDraft);
