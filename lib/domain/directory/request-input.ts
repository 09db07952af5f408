import { z } from 'zod';
import { neededText } from '../shared/needed-text';
import { RecordId } from '../shared/record-id';
import { REQUEST_OUTCOMES } from './request-outcome';

/** What somebody outside writes to be listed or to have their entry changed. */
export const RequestInput = z.strictObject({
  organizationId: RecordId.nullable().default(null),
  organizationName: neededText(200), personName: neededText(120), email: z.email().max(200), phone: z.string().trim().max(40).nullable().default(null), wish: neededText(2000),
});
export type RequestInput = z.output<typeof RequestInput>;

export const SettleRequestInput = z.strictObject({ id: RecordId, version: z.number().int().min(1), outcome: z.enum(REQUEST_OUTCOMES) });
