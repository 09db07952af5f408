import { z } from 'zod';
import { IsoDay } from '../shared/iso-day';
import { RecordId } from '../shared/record-id';

/** Another day for a planned visit; its time of day stays. */
export const MoveVisitInput = z.strictObject({ id: RecordId, version: z.int().min(1), day: IsoDay });
