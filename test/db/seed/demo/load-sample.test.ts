import { count, eq, inArray } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import {
  activities, affiliations, memberships, organizations, participations, people, searchNames, settings, sites, tasks, topics, users,
} from '@/db/schema';
import { loadSample, type SampleProgress } from '@/db/seed/demo/load-sample';
import { ACTIVITY_KINDS } from '@/lib/domain/outreach/activity-kind';
import { jobsTotal } from '@/lib/domain/register/jobs-total';
import { overlappingDuplicate, type DatedFact } from '@/lib/domain/register/overlapping-duplicate';
import { affiliationSameness } from '@/lib/domain/register/affiliation-input';
import { isInOrder } from '@/lib/domain/register/validity';
import { membershipSameness } from '@/lib/domain/register/membership-input';
import { addDays } from '@/lib/domain/shared/add-days';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { groupBy } from '@/lib/domain/shared/group-by';
import { SAMPLE_SETTING } from '@/lib/domain/workspace/sample-counts';

// A Sunday, as in the pictures: weekday rules must not lose what is due today.
const now = new Date('2026-11-22T20:00:00Z');
const today = '2026-11-22';
const load = (onProgress?: (progress: SampleProgress) => void) => database().write((tx) => loadSample(tx, { now, onProgress }));
const read = database().read;
const steps: SampleProgress[] = [];
let counts: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  counts = await load((step) => steps.push(step));
});

describe('the sample workspace, loaded into an empty register', () => {
  it('says how much it brought, step by step', async () => {
    expect(counts).toEqual({ organizations: 63, people: 119, contacts: 250, followUps: expect.any(Number), colleagues: 3 });
    expect(steps.map(({ step }) => step)).toEqual(['colleagues', 'organizations', 'people', 'contacts', 'done']);
    const [kept] = await read.select({ value: settings.value }).from(settings).where(eq(settings.key, SAMPLE_SETTING));
    expect(kept?.value).toEqual(counts);
  });

  it('writes nothing a second time, nor into a register that somebody has begun', async () => {
    const before = await read.select({ rows: count() }).from(participations);
    expect(await load()).toBeNull();
    expect(await read.select({ rows: count() }).from(participations)).toEqual(before);
  });

  it('marks every invented organization, person, contact and follow-up, and no public body', async () => {
    const all = await read.select().from(organizations);
    const real = all.filter(({ sample }) => !sample);
    expect(real).toHaveLength(17);
    expect(all.filter(({ sample }) => sample)).toHaveLength(63);
    for (const { about } of real) expect(about).toMatch(/\nSource: /);
    for (const table of [people, activities, tasks]) {
      const rows = await read.select({ sample: table.sample }).from(table);
      expect(rows.every(({ sample }) => sample)).toBe(true);
    }
    for (const { email, passwordHash, joinedAt } of await read.select().from(users)) {
      expect(email).toMatch(/@sample\.example$/);
      expect([passwordHash, joinedAt]).toEqual([null, null]);
    }
  });

  it('says of real bodies nothing but public facts: no people, no jobs, no owner, no score', async () => {
    const real = await read.select().from(organizations).where(eq(organizations.sample, false));
    const ids = real.map(({ id }) => id);
    expect(await read.select().from(affiliations).where(inArray(affiliations.organizationId, ids))).toEqual([]);
    expect(real.map(({ ownerId, jobsTotal: jobs }) => ownerId ?? jobs).filter((one) => one !== null)).toEqual([]);
    const members = await read.select({ organizationId: memberships.organizationId }).from(memberships);
    expect(members.filter(({ organizationId }) => organizationId !== null && ids.includes(organizationId))).toEqual([]);
    const nations = real.filter(({ kind }) => kind === 'first_nation');
    expect(nations.map(({ legalName, rightsHolder }) => [legalName, rightsHolder]).sort()).toEqual([
      ["Nisga'a Lisims Government", true], ['Tahltan Central Government', true],
    ]);
    const talked = await read.select({ organizationId: participations.organizationId }).from(participations);
    expect(talked.filter(({ organizationId }) => nations.some(({ id }) => id === organizationId))).toEqual([]);
  });

  it('uses addresses and numbers kept for fiction', async () => {
    for (const { email, phone } of await read.select().from(people)) {
      if (email !== null) expect(email).toMatch(/\.example$/);
      if (phone !== null) expect(phone).toMatch(/^250-555-01\d\d$/);
    }
    for (const { website } of await read.select().from(organizations).where(eq(organizations.sample, true))) {
      if (website !== null) expect(new URL(website).hostname).toMatch(/\.example$/);
    }
  });

  it('can be found by every name', async () => {
    const names = await read.select().from(searchNames);
    const all = [...(await read.select({ id: organizations.id }).from(organizations)), ...(await read.select({ id: people.id }).from(people))];
    expect(all.filter(({ id }) => !names.some(({ recordId }) => recordId === id))).toEqual([]);
    expect(names.some(({ key }) => key === 'compagnie miniere epinette grise inc')).toBe(true);
  });

  it('derives jobs from sites and keeps unknown apart from none', async () => {
    const sitesOf = groupBy(await read.select().from(sites), ({ organizationId }) => organizationId);
    const all = await read.select().from(organizations);
    for (const { id, jobsTotal: stored } of all) expect(stored).toBe(jobsTotal(sitesOf.get(id) ?? []));
    const bases = [...sitesOf.values()].flat().map(({ jobsBasis }) => jobsBasis);
    for (const basis of ['payroll', 'stated', 'estimated', 'band', null]) expect(bases).toContain(basis);
    expect([...sitesOf.values()].flat().every(({ regionCode, lat }) => regionCode !== null && lat !== null)).toBe(true);
  });

  it('has no dated fact that ends before it begins or says the same twice (C6-1)', async () => {
    const belongs = (await read.select().from(affiliations)).map((one) => ({ ...one, sameness: affiliationSameness(one) }));
    const members = (await read.select().from(memberships)).map((one) => ({ ...one, sameness: membershipSameness(one) }));
    for (const facts of [belongs, members] as DatedFact[][]) {
      for (const fact of facts) {
        expect(isInOrder(fact)).toBe(true);
        expect(overlappingDuplicate(fact, facts)).toBeNull();
      }
    }
    expect(groupBy(belongs, ({ personId }) => personId).size).toBe(119);
    expect(belongs.some(({ validTo }) => validTo !== null)).toBe(true);
    for (const own of groupBy(belongs, ({ personId }) => personId).values()) expect(own.filter(({ primary }) => primary).length).toBeLessThanOrEqual(1);
    expect([...groupBy(belongs, ({ personId }) => personId).values()].filter((own) => own.length > 1).length).toBeGreaterThan(9);
  });
});

describe('the year of outreach', () => {
  it('has every kind and level of contact, each with somebody, up to the day of loading (C6-4)', async () => {
    const contacts = await read.select().from(activities);
    const taking = groupBy(await read.select().from(participations), ({ activityId }) => activityId);
    expect([...new Set(contacts.map(({ kind }) => kind))].sort()).toEqual([...ACTIVITY_KINDS].sort());
    expect([...new Set(contacts.map(({ confidentiality }) => confidentiality))].sort()).toEqual([...CONFIDENTIALITIES].sort());
    for (const { id, occurredOn, createdAt } of contacts) {
      expect(taking.get(id)?.length).toBeGreaterThan(0);
      expect(taking.get(id)?.every((one) => one.occurredOn === occurredOn)).toBe(true);
      expect(occurredOn <= today && occurredOn >= addDays(today, -366)).toBe(true);
      expect(createdAt.getTime()).toBeLessThanOrEqual(now.getTime());
    }
    expect(contacts.some(({ occurredOn }) => occurredOn === today)).toBe(true);
    const most = Math.max(...[...taking.values()].map((rows) => new Set(rows.map(({ organizationId }) => organizationId)).size));
    expect(most).toBe(11);
  });

  it('lets a person speak only for an organization of theirs on that day, and leaves alone who asked for it', async () => {
    const belongs = groupBy(await read.select().from(affiliations), ({ personId }) => personId);
    const silent = new Map((await read.select().from(people)).map(({ id, doNotContactSince }) => [id, doNotContactSince]));
    for (const { personId, organizationId, occurredOn } of await read.select().from(participations)) {
      if (personId === null) continue;
      const holds = belongs.get(personId)?.some((one) => one.organizationId === organizationId
        && (one.validFrom ?? '') <= occurredOn && occurredOn <= (one.validTo ?? '~'));
      expect(holds, `${personId} for ${organizationId} on ${occurredOn}`).toBe(true);
      expect(occurredOn < (silent.get(personId) ?? '~')).toBe(true);
    }
  });

  it('has follow-ups late, due today, to come and done, each at the level of its contact', async () => {
    const levelOf = new Map((await read.select().from(activities)).map(({ id, confidentiality }) => [id, confidentiality]));
    const due = await read.select().from(tasks);
    const open = due.filter(({ state }) => state === 'open');
    expect(open.filter(({ dueOn }) => dueOn < today).length).toBeGreaterThan(5);
    expect(open.filter(({ dueOn }) => dueOn === today).length).toBeGreaterThan(2);
    expect(open.filter(({ dueOn }) => dueOn > today).length).toBeGreaterThan(10);
    expect(due.filter(({ state, closedAt }) => (state === 'open') !== (closedAt === null))).toEqual([]);
    expect(due.filter(({ activityId, confidentiality }) => levelOf.get(activityId ?? '') !== confidentiality)).toEqual([]);
    const stateOf = new Map((await read.select().from(topics)).map(({ id, followUp }) => [id, followUp]));
    const ofTopics = due.filter(({ topicId }) => topicId !== null);
    expect(due.filter((one) => !ofTopics.includes(one)).every(({ source, sourceId }) => source === 'commitment' && sourceId !== null)).toBe(true);
    for (const { topicId, state } of ofTopics) expect(stateOf.get(topicId ?? '')).toBe(state === 'open' ? 'required' : 'done');
  });
});
