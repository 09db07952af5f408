import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { ImportChoices } from './import-choices';

/** What a person says about one staged file. */
export const ChooseImportInput = z.strictObject({ id: RecordId, choices: ImportChoices });
export type ChooseImportInput = z.input<typeof ChooseImportInput>;
