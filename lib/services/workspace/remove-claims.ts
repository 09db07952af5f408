import { eq, inArray, notExists, or } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { cases, claimEvidence, claimMoves, claims, flowForecastCases, flowForecasts, supplyNeeds } from '@/db/schema';
import type { SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import { inPieces } from './in-pieces';
import { RESULT_TABLES, resultsThatGo } from './results-of-samples';

/** Takes out what claims that go stand on and how they came to stand, evidence in contacts that go, invented forecasts, and needs voiced in contacts or by organizations that go; a claim that stays lets go of an invented case. */
export const removeClaimHistory = async (db: Handle, plan: SampleRemoval) => {
  const going = (await resultsThatGo(db, plan))[RESULT_TABLES.findIndex(({ table }) => table === claims)] ?? [];
  await inPieces(going, async (ids) => {
    await db.delete(claimMoves).where(inArray(claimMoves.claimId, ids));
    await db.delete(claimEvidence).where(inArray(claimEvidence.claimId, ids));
  });
  await inPieces(plan.contacts.remove, (ids) => db.delete(claimEvidence).where(inArray(claimEvidence.activityId, ids)));
  await db.delete(supplyNeeds).where(eq(supplyNeeds.sample, true));
  await inPieces(plan.contacts.remove, (ids) => db.delete(supplyNeeds).where(inArray(supplyNeeds.activityId, ids)));
  await inPieces(plan.organizations.remove, (ids) => db.delete(supplyNeeds).where(inArray(supplyNeeds.organizationId, ids)));
  const invented = db.select({ id: cases.id }).from(cases).where(eq(cases.sample, true));
  await db.update(claims).set({ caseId: null }).where(inArray(claims.caseId, invented));
  await db.delete(flowForecastCases).where(or(inArray(flowForecastCases.caseId, invented), inArray(flowForecastCases.forecastId, db.select({ id: flowForecasts.id }).from(flowForecasts).where(eq(flowForecasts.sample, true)))));
  await db.delete(flowForecasts).where(or(eq(flowForecasts.sample, true), notExists(db.select({ id: flowForecastCases.caseId }).from(flowForecastCases).where(eq(flowForecastCases.forecastId, flowForecasts.id)))));
};
