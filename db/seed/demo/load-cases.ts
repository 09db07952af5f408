import type { Handle } from '@/db/database';
import { caseLinks, caseOrganizations, caseReaders, caseRequests, cases, caseSites, claimEvidence, claimMoves, claims, dashboardTargets, flowForecastCases, flowForecasts, reviewItems, reviews, stageMoves, supplyNeeds } from '@/db/schema';
import { addDays } from '@/lib/domain/shared/add-days';
import { caseRows } from './case-rows';
import type { ContactRows } from './contact-rows';
import { reviewRows } from './review-rows';
import { forecastRows } from './forecast-rows';
import { ledgerRows } from './ledger-rows';
import { needRows } from './need-rows';
import type { SampleCalendar } from './sample-calendar';
import { targetRows } from './target-rows';

/** Writes the sample's cases, and a review of them; its organizations, contacts, red flags and colleagues stand already. */
export const loadCases = async (handle: Handle, calendar: SampleCalendar, contacts: readonly ContactRows[]) => {
  const rows = await caseRows(calendar, contacts);
  await handle.insert(cases).values(rows.map(({ row }) => row));
  await handle.insert(stageMoves).values(rows.flatMap(({ moves }) => moves));
  await handle.insert(caseReaders).values(rows.flatMap(({ readers }) => readers));
  await handle.insert(caseLinks).values(rows.flatMap(({ links }) => links));
  await handle.insert(caseOrganizations).values(rows.flatMap(({ party }) => party));
  await handle.insert(caseSites).values(rows.flatMap(({ sites }) => sites));
  await handle.insert(caseRequests).values(rows.flatMap(({ requests }) => requests));
  const standing = rows.map(({ row }) => row);
  const ledger = ledgerRows(calendar, standing, contacts);
  await handle.insert(claims).values(ledger.claims);
  await handle.insert(claimMoves).values(ledger.moves);
  await handle.insert(claimEvidence).values(ledger.evidence);
  const forecast = forecastRows(calendar, standing, rows.flatMap(({ moves }) => moves));
  await handle.insert(flowForecasts).values(forecast.forecasts);
  await handle.insert(flowForecastCases).values(forecast.cases);
  await handle.insert(supplyNeeds).values(needRows(calendar, contacts));
  await handle.insert(dashboardTargets).values(targetRows(calendar, addDays(calendar.today, -180)));
  const { review, items } = reviewRows(calendar);
  await handle.insert(reviews).values(review);
  await handle.insert(reviewItems).values(items);
};
