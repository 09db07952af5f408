import { z } from 'zod';
import { query } from '../define';
import { templateInForce } from './template-in-force';

/** The playbook as it would be started today. */
export const readTemplate = query({
  name: 'meetings.playbook-template',
  permission: 'readiness.read',
  input: z.strictObject({}),
  run: ({ db }) => templateInForce(db),
});
