import { z } from 'zod';
import { messages } from '@/lib/messages';
import { neededText } from '../shared/needed-text';
import { TemplateStep } from './template-step';

/** The playbook as it shall stand, on top of the version that was read (0 is the one shipped). */
export const SaveTemplateInput = z.strictObject({
  version: z.int().min(0),
  steps: z.array(TemplateStep).min(1, { error: () => messages.meetings.refusals.noSteps }).max(60, { error: () => messages.planning.refusals.tooMany(60) }),
  reason: neededText(300),
});
export type TemplateDraft = z.input<typeof SaveTemplateInput>;
