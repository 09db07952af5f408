import { z } from 'zod';
import { RecordId } from '../shared/record-id';
import { RolesInput } from './roles-input';

export const SetRolesInput = z.strictObject({ userId: RecordId, version: z.int(), roles: RolesInput });
