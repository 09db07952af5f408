import { z } from 'zod';
import { IsoDay } from '../shared/iso-day';
import { RecordId } from '../shared/record-id';

/** An organization joins the forming cluster of a sub-cluster on a day. */
export const FormingMemberInput = z.strictObject({
  id: RecordId.optional(), organizationId: RecordId, clusterCode: RecordId, subclusterCode: RecordId, from: IsoDay.optional(),
});
