import { z } from 'zod';
import { RecordId } from '../shared/record-id';

/** A promise that carries a role. */
export const RolePromiseInput = z.strictObject({ id: RecordId, commitmentId: RecordId });
