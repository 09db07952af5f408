import { z } from 'zod';
import { query } from '../define';

/** Asked before a byte of an upload is read: may this person bring lists? */
export const listTerms = query({ name: 'lists.terms', permission: 'register.write', input: z.strictObject({}), run: () => Promise.resolve({ may: true }) });
