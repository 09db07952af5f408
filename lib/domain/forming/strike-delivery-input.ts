import { z } from 'zod';
import { neededText } from '../shared/needed-text';
import { RecordId } from '../shared/record-id';

/** A mistaken delivery of a pledge counts no more; it stays on record with why. */
export const StrikeDeliveryInput = z.strictObject({ id: RecordId, deliveryId: RecordId, why: neededText(500) });
