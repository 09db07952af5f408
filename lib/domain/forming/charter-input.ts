import { z } from 'zod';
import { neededText } from '../shared/needed-text';
import { RecordId } from '../shared/record-id';

const Text = neededText(4000);

/** The text of a charter as it shall stand, on top of the version that was read (0: there was none). Saving makes the next version. */
export const CharterInput = z.strictObject({ clusterCode: RecordId, subclusterCode: RecordId, version: z.int().min(0), purpose: Text, scope: Text, rules: Text });
export type CharterInput = z.output<typeof CharterInput>;
export type CharterDraft = z.input<typeof CharterInput>;
