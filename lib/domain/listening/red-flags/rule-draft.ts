import { z } from 'zod';
import { neededText } from '../../shared/needed-text';
import { optionalText } from '../../shared/optional-text';
import { RecordId } from '../../shared/record-id';
import { messages } from '@/lib/messages';
import { Clock } from '../clock';
import { Condition } from '../condition';
import { SEVERITIES } from '../severity';

/** What a rule says: when a flag is raised, how pressing it is, how long it may stay open, and what to do about it. */
export const RuleTerms = z.strictObject({
  name: neededText(160),
  advice: optionalText(1000),
  condition: Condition,
  severity: z.enum(SEVERITIES, { error: () => messages.errors.notAChoice }),
  clock: Clock,
});
export type RuleTerms = z.output<typeof RuleTerms>;

/** A rule as it is edited: a new one without `id`, a draft under the revision it was read at. */
export const RuleDraft = RuleTerms.extend({ id: RecordId.nullish(), revision: z.int().min(1).nullish() });
export type RuleDraft = z.output<typeof RuleDraft>;
