import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { addDays } from '@/lib/domain/shared/add-days';
import { listContacts } from '@/lib/services/outreach/list-contacts';
import { logContact } from '@/lib/services/outreach/log-contact';
import { organizationTimeline } from '@/lib/services/outreach/organization-timeline';
import { personTimeline } from '@/lib/services/outreach/person-timeline';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const anita = actorOf('anita');
const COUNT = 123;
const expected: string[] = [];

beforeAll(async () => {
  await layOutOutreach();
  // Three contacts a day, two people each: days and ids both have to break ties.
  const logged = await logContact.many(anita, Array.from({ length: COUNT }, (_, i) => ({
    kind: i % 2 ? 'call' as const : 'visit' as const, summary: `Contact ${i}`, occurredOn: addDays('2026-11-22', -Math.floor(i / 3)),
    participants: [{ organizationId: 'ridge' }, { organizationId: 'cottonwood' }, { personId: 'marcel' }, { personId: 'priya' }],
  })), at);
  expected.push(...logged
    .map(({ id }, i) => ({ id, day: addDays('2026-11-22', -Math.floor(i / 3)) }))
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1))
    .map(({ id }) => id));
});

type Page = { entries: { id: string }[]; next: string | null };
const walk = async (page: (before: string | undefined) => Promise<Page>) => {
  const seen: string[] = [];
  const sizes: number[] = [];
  let before: string | undefined;
  do {
    const { entries, next } = await page(before);
    seen.push(...entries.map(({ id }) => id));
    sizes.push(entries.length);
    before = next ?? undefined;
  } while (before);
  return { seen, sizes };
};

describe('a long timeline', () => {
  it.each([
    ['of an organization', (before?: string) => organizationTimeline(anita, { id: 'cottonwood', before }, at)],
    ['of a person', (before?: string) => personTimeline(anita, { id: 'priya', before }, at)],
    ['of the team', (before?: string) => listContacts(anita, { before }, at)],
    ['of the team with one organization', (before?: string) => listContacts(anita, { organizationId: 'ridge', before }, at)],
  ])('%s shows every contact once, newest first, 50 a page', async (_what, page) => {
    const { seen, sizes } = await walk(page);
    expect(seen).toEqual(expected);
    expect(sizes).toEqual([50, 50, 23]);
  });

  it('narrows to a kind, an author and a span of days', async () => {
    const { entries } = await listContacts(anita, { kind: 'call', authorId: 'anita', from: '2026-11-20', to: '2026-11-21' }, at);
    expect(entries.map(({ summary }) => summary).sort()).toEqual(['Contact 3', 'Contact 5', 'Contact 7']);
    expect((await listContacts(anita, { authorId: 'jon' }, at)).entries).toEqual([]);
  });

  it('takes at most five statements of its own', async () => {
    // Each statement is prepared once by the driver-independent session; counting prepareQuery counts them on both engines.
    const session = (database().read as unknown as { session: { prepareQuery: (...args: unknown[]) => unknown } }).session;
    const prepare = session.prepareQuery.bind(session);
    let statements = 0;
    session.prepareQuery = (...args) => {
      statements += 1;
      return prepare(...args);
    };
    await organizationTimeline(anita, { id: 'cottonwood' }, at);
    session.prepareQuery = prepare;
    expect(statements).toBeLessThanOrEqual(5);
    expect(statements).toBeGreaterThan(1);
  });

  it.each(['2026-02-30_x', 'x', "2026-11-22_' or 1=1", `2026-11-22_${'x'.repeat(65)}`])('refuses "%s" as the end of a page', async (before) => {
    await expect(organizationTimeline(anita, { id: 'cottonwood', before }, at)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is not found for an organization that is not there', async () => {
    await expect(organizationTimeline(anita, { id: 'nowhere' }, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(personTimeline(anita, { id: 'nobody' }, at)).rejects.toMatchObject({ code: 'not-found' });
    expect((await organizationTimeline(anita, { id: 'nechako' }, at)).entries).toEqual([]);
  });
});
