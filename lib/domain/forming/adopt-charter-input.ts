import { z } from 'zod';
import { OptionalDay } from '../register/optional-day';
import { neededText } from '../shared/needed-text';
import { RecordId } from '../shared/record-id';

/** A version of a charter was adopted, on a day (today when left out), by whom in words. */
export const AdoptCharterInput = z.strictObject({ id: RecordId, on: OptionalDay, by: neededText(200) });
export type AdoptCharterInput = z.output<typeof AdoptCharterInput>;
