import { z } from 'zod';
import { query } from '../define';
import { rulesInForce } from '../rules-in-force';

/** The cuts of verdicts and board, as they hold today. */
export const readRules = query({
  name: 'readiness.rules',
  permission: 'readiness.read',
  input: z.strictObject({}),
  run: ({ db }) => rulesInForce(db),
});
