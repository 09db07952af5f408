import { z } from 'zod';
import { neededText } from '../shared/needed-text';
import { ReadinessRules } from './readiness-rules';

/** New cuts, on top of the version that was read (0: the shipped ones), with the reason. */
export const SaveRulesInput = z.strictObject({ rules: ReadinessRules, version: z.int().min(0), reason: neededText(300) });
