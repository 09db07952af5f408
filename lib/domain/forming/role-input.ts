import { z } from 'zod';
import { messages } from '@/lib/messages';
import { editedRecord, idWithVersion } from '../register/edited-record';
import { OptionalDay } from '../register/optional-day';
import { OptionalId } from '../register/optional-id';
import { CONFIDENTIALITIES } from '../shared/confidentiality';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { CLUSTER_ROLES } from './cluster-role';

const notAChoice = { error: () => messages.errors.notAChoice };

/**
 * A role proposed to an organization (none: to ourselves) in a sub-cluster (none: in the whole cluster), or its mandate mended: whose it is,
 * where and which stay. `on` is the day it was proposed, today when left out.
 */
export const RoleInput = z.strictObject({
  ...editedRecord,
  organizationId: OptionalId,
  clusterCode: RecordId,
  subclusterCode: OptionalId,
  role: z.enum(CLUSTER_ROLES, notAChoice),
  mandate: optionalText(2000),
  on: OptionalDay,
  why: optionalText(500),
  activityId: OptionalId,
  confidentiality: z.enum(CONFIDENTIALITIES, notAChoice).default('internal'),
}).superRefine(idWithVersion);
export type RoleInput = z.output<typeof RoleInput>;
export type RoleDraft = z.input<typeof RoleInput>;
