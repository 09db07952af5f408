import { z } from 'zod';
import { OptionalId } from '../register/optional-id';
import { RecordId } from '../shared/record-id';

/** Whom to reach, and from whom: an organization or a person; from nobody is from ourselves. */
export const WaysInput = z.strictObject({ from: OptionalId, to: RecordId });
