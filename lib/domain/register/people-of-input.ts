import { z } from 'zod';
import { RecordId } from '../shared/record-id';

/** The organizations whose people are asked for; as many as a contact can name. */
export const PeopleOfInput = z.object({ organizationIds: z.array(RecordId).max(200) });
