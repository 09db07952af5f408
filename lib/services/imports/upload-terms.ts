import { z } from 'zod';
import { query } from '../define';
import { uploadLimit } from './upload-limit';

/** Asked before a byte of an upload is read: may this person load tables, and how large may one be? */
export const uploadTerms = query({
  name: 'imports.upload-terms',
  permission: 'imports.run',
  input: z.strictObject({}),
  run: async () => ({ limit: uploadLimit() }),
});
