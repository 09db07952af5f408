import { z } from 'zod';
import { PersonName } from './person-name';

export const ProfileInput = z.strictObject({ name: PersonName, version: z.int() });
