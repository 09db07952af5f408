import { z } from 'zod';
import { query } from '../define';
import { unitSetting } from './unit-setting';

/** What the unit that works here calls itself, or null. Every page asks: one row by its key. */
export const readUnit = query({
  name: 'workspace.unit',
  permission: 'account.self',
  input: z.strictObject({}),
  run: ({ db }) => unitSetting(db),
});
