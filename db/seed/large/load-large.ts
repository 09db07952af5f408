import type { Database, Handle } from '../../database';
import {
  activities, affiliations, commitments, organizationIndustries, organizations, organizationSubclusters, participations, people, plannedVisitParties, plannedVisits, redFlags, referrals,
  searchNames, sites, tasks,
} from '../../schema';
import { organizationRows } from './organization-rows';
import { activityRows, personRows } from './outreach-rows';
import { officerOf } from './officers';
import { random } from './random';
import { resultRows } from './result-rows';

export type LoadSize = { organizations: number; people: number; activities: number };

type Progress = (line: string) => void;

const CHUNK = 500;

const inChunks = async (database: Database, what: string, count: number, onProgress: Progress, write: (tx: Handle, from: number, to: number) => Promise<void>) => {
  const block = CHUNK * 20;
  for (let start = 0; start < count; start += block) {
    const end = Math.min(start + block, count);
    await database.write(async (tx) => {
      for (let from = start; from < end; from += CHUNK) await write(tx, from, Math.min(from + CHUNK, end));
    });
    if (start % (block * 10) === 0) onProgress(`${what}: ${end} of ${count}`);
  }
};

/** One contact in so many leaves a promise, a referral, a red flag or a visit. */
const RESULT_EVERY = 20;

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** Fills a database for measuring: generated rows, marked sample, the same for the same seed. Never shipped as data. */
export const loadLarge = async (database: Database, size: LoadSize, officers: readonly string[], seed: number, at: Date, onProgress: Progress) => {
  const dice = random(seed);
  await inChunks(database, 'organizations', size.organizations, onProgress, async (tx, from, to) => {
    const rows = range(from, to).map((n) => organizationRows(n, dice, at, officerOf(officers, n)));
    await tx.insert(organizations).values(rows.map((row) => row.organization));
    await tx.insert(sites).values(rows.map((row) => row.site));
    await tx.insert(organizationIndustries).values(rows.map((row) => row.industry));
    await tx.insert(organizationSubclusters).values(rows.map((row) => row.subcluster));
    await tx.insert(searchNames).values(rows.map((row) => row.name));
  });
  await inChunks(database, 'people', size.people, onProgress, async (tx, from, to) => {
    const rows = range(from, to).map((n) => personRows(n, size.organizations, dice, at));
    await tx.insert(people).values(rows.map((row) => row.person));
    await tx.insert(affiliations).values(rows.map((row) => row.affiliation));
    await tx.insert(searchNames).values(rows.map((row) => row.name));
  });
  await inChunks(database, 'activities', size.activities, onProgress, async (tx, from, to) => {
    const rows = range(from, to).map((n) => activityRows(n, size, dice, at, officerOf(officers, n)));
    await tx.insert(activities).values(rows.map((row) => row.activity));
    await tx.insert(participations).values(rows.flatMap((row) => row.participations));
    const due = rows.flatMap((row) => row.task ?? []);
    if (due.length > 0) await tx.insert(tasks).values(due);
    const results = rows.filter((_, i) => (from + i) % RESULT_EVERY === 0).map(({ activity }, i) => resultRows(from / RESULT_EVERY + i, activity, size, dice, at, officerOf(officers, from + i)));
    const [promised, referred, flagged, planned, met] = [
      results.flatMap(({ commitment }) => commitment ?? []), results.flatMap(({ referral }) => referral ?? []), results.flatMap(({ redFlag }) => redFlag ?? []),
      results.flatMap(({ visit }) => visit ?? []), results.flatMap(({ party }) => party ?? []),
    ];
    if (promised.length > 0) await tx.insert(commitments).values(promised);
    if (referred.length > 0) await tx.insert(referrals).values(referred);
    if (flagged.length > 0) await tx.insert(redFlags).values(flagged);
    if (planned.length > 0) await tx.insert(plannedVisits).values(planned);
    if (met.length > 0) await tx.insert(plannedVisitParties).values(met);
  });
};
