import { and, eq, inArray } from 'drizzle-orm';
import { activities, cases, initiatives, listBatches, meetingSeries, organizations, people, sites, surveys, tags, tasks } from '@/db/schema';
import { personName } from '@/lib/domain/register/person-name';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';
import { visibleCases } from '../visible-cases';
import { visibleSeries } from '../visible-meetings';
import { visibleTasks } from '../visible-tasks';

type Ctx = Pick<QueryContext, 'db' | 'actor'>;
type Titled = { id: string; title: string | null };

const TITLES: Record<string, (ctx: Ctx, ids: string[]) => Promise<Titled[]>> = {
  activity: async (ctx, ids) => ctx.db.select({ id: activities.id, title: activities.summary }).from(activities).where(and(inArray(activities.id, ids), visibleActivities(ctx))),
  case: async (ctx, ids) => ctx.db.select({ id: cases.id, title: cases.codeName }).from(cases).where(and(inArray(cases.id, ids), visibleCases(ctx))),
  initiative: async ({ db }, ids) => db.select({ id: initiatives.id, title: initiatives.title }).from(initiatives).where(inArray(initiatives.id, ids)),
  list: async ({ db }, ids) => db.select({ id: listBatches.id, title: listBatches.fileName }).from(listBatches).where(inArray(listBatches.id, ids)),
  meeting_series: async (ctx, ids) => ctx.db.select({ id: meetingSeries.id, title: meetingSeries.title }).from(meetingSeries).where(and(inArray(meetingSeries.id, ids), visibleSeries(ctx))),
  organization: async ({ db }, ids) => db.select({ id: organizations.id, title: organizations.legalName }).from(organizations).where(inArray(organizations.id, ids)),
  person: async ({ db }, ids) => {
    const rows = await db.select({ id: people.id, givenName: people.givenName, familyName: people.familyName }).from(people).where(inArray(people.id, ids));
    return rows.map((row) => ({ id: row.id, title: personName(row) }));
  },
  site: async ({ db }, ids) => db.select({ id: sites.id, title: sites.place }).from(sites).where(inArray(sites.id, ids)),
  survey: async ({ db }, ids) => db.select({ id: surveys.id, title: surveys.name }).from(surveys).where(inArray(surveys.id, ids)),
  tag: async ({ db }, ids) => db.select({ id: tags.id, title: tags.name }).from(tags).where(inArray(tags.id, ids)),
  task: async (ctx, ids) => ctx.db.select({ id: tasks.id, title: tasks.title }).from(tasks).leftJoin(activities, eq(activities.id, tasks.activityId)).where(and(inArray(tasks.id, ids), visibleTasks(ctx))),
};

/** What records are called, by 'record id', for those that have a name and that the actor may read. */
export const titlesOf = async (ctx: Ctx, records: readonly { record: string; id: string | null }[]): Promise<ReadonlyMap<string, string>> => {
  const titles = new Map<string, string>();
  for (const [record, read] of Object.entries(TITLES)) {
    const ids = [...new Set(records.flatMap((one) => (one.record === record && one.id ? [one.id] : [])))];
    if (ids.length === 0) continue;
    for (const { id, title } of await read(ctx, ids)) if (title) titles.set(`${record} ${id}`, title);
  }
  return titles;
};
