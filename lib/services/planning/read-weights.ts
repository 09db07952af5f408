import { z } from 'zod';
import { query } from '../define';
import { visitWeights } from './visit-weights';

/** The weights whom to visit next is scored with. */
export const readWeights = query({
  name: 'planning.weights',
  permission: 'outreach.read',
  input: z.strictObject({}),
  run: (ctx) => visitWeights(ctx),
});
