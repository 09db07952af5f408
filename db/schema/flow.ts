import type { OpenStage } from '@/lib/domain/pipeline/stage';
import type { Stream } from '@/lib/domain/pipeline/stream';
import type { Currency } from '@/lib/domain/shared/currency';
import { bool, index, instant, int, primaryKey, real, table, text, uniqueIndex } from '../columns';
import { cases } from './pipeline';

/** What the open cases of a stream were expected to bring when a quarter had ended; taken then or never. */
export const flowForecasts = table('flow_forecasts', {
  id: text().primaryKey(),
  stream: text().$type<Stream>().notNull(),
  quarter: text().notNull(),
  takenOn: text().notNull(),
  takenAt: instant().notNull(),
  takenBy: text().notNull(),
  sample: bool().notNull(),
}, (t) => [uniqueIndex('flow_forecasts_quarter').on(t.stream, t.quarter)]);

/** A case as a forecast found it. The sums are made anew for each reader, of the cases that reader may read. */
export const flowForecastCases = table('flow_forecast_cases', {
  forecastId: text().notNull().references(() => flowForecasts.id),
  caseId: text().notNull().references(() => cases.id),
  stage: text().$type<OpenStage>().notNull(),
  jobs: int(),
  capitalCents: real(),
  currency: text().$type<Currency>().notNull(),
  probability: real().notNull(),
}, (t) => [primaryKey({ columns: [t.forecastId, t.caseId] }), index('flow_forecast_cases_case').on(t.caseId)]);
