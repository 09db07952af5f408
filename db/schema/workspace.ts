import { instant, int, json, table, text } from '../columns';

export const settings = table('settings', {
  key: text().primaryKey(),
  value: json<unknown>().notNull(),
  updatedAt: instant().notNull(),
  updatedBy: text().notNull(),
  version: int().notNull().default(1),
});
