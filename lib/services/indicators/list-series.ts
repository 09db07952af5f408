import { z } from 'zod';
import { query } from '../define';
import { readEconomy } from './economy';
import { vintageView } from './vintage-view';

/** Every published vintage with its source lines, by standing; the earlier vintages of a table stay in the list. */
export const listSeries = query({
  name: 'indicators.list-series',
  permission: 'indicators.read',
  input: z.strictObject({}),
  run: async ({ db }) => {
    const { vintages } = await readEconomy(db);
    return vintages.map(vintageView);
  },
});
