import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { YearlyBand } from '@/lib/domain/targeting/yearly-band';
import { bool, index, instant, recordColumns, table, text } from '../columns';
import { activities } from './outreach';
import { organizations } from './register';

/** What an organization said it must buy from afar: a need, in its contact, and the sub-cluster that could meet it. */
export const supplyNeeds = table('supply_needs', {
  ...recordColumns(),
  organizationId: text().notNull().references(() => organizations.id),
  activityId: text().notNull().references(() => activities.id),
  text: text().notNull(),
  clusterCode: text().notNull(),
  subclusterCode: text().notNull(),
  regionCode: text().notNull(),
  voicedOn: text().notNull(),
  // The industry that makes or does it, as finely as it is known.
  naicsCode: text(),
  // What is bought a year, as a band; null: nobody said.
  yearlyBand: text().$type<YearlyBand>(),
  metOn: text(),
  metHow: text(),
  confidentiality: text().$type<Confidentiality>().notNull(),
  sample: bool().notNull(),
  archivedAt: instant(),
  archivedBy: text(),
}, (t) => [index('supply_needs_part').on(t.clusterCode, t.subclusterCode), index('supply_needs_organization').on(t.organizationId), index('supply_needs_activity').on(t.activityId)]);
