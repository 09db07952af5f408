import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { organizationSubclusters, sites } from '@/db/schema';
import type { Actor } from '@/lib/auth/permissions';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { mayReadContact } from '@/lib/domain/outreach/may-read-contact';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { completeTask } from '@/lib/services/outreach/complete-task';
import { contactReaderOf } from '@/lib/services/contact-reader-of';
import { contactSheet } from '@/lib/services/outreach/contact-sheet';
import { contactSheetSummary } from '@/lib/services/outreach/contact-sheet-summary';
import { contactSummary } from '@/lib/services/outreach/contact-summary';
import { archiveContact } from '@/lib/services/outreach/archive-contact';
import { earlierContacts } from '@/lib/services/outreach/earlier-contacts';
import { editContact } from '@/lib/services/outreach/edit-contact';
import { followUpsBySubcluster } from '@/lib/services/outreach/follow-ups-by-subcluster';
import { goneQuiet } from '@/lib/services/outreach/gone-quiet';
import { listContacts } from '@/lib/services/outreach/list-contacts';
import { logContact } from '@/lib/services/outreach/log-contact';
import { myFollowUps } from '@/lib/services/outreach/my-follow-ups';
import { organizationFollowUps } from '@/lib/services/outreach/organization-follow-ups';
import { organizationTimeline } from '@/lib/services/outreach/organization-timeline';
import { personTimeline } from '@/lib/services/outreach/person-timeline';
import { readContact } from '@/lib/services/outreach/read-contact';
import { recentContacts } from '@/lib/services/outreach/recent-contacts';
import { registry } from '@/lib/services';
import { teamFollowUps } from '@/lib/services/outreach/team-follow-ups';
import { actorOf, COLLEAGUES, layOutOutreach, type Colleague } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const READERS = (Object.keys(COLLEAGUES) as Colleague[]).filter((who) => who !== 'gone');
const logged = new Map<Confidentiality, string>();

// Anita writes one contact of each level; restricted names 'named'. Every word of it can be told apart.
const days: Record<Confidentiality, string> = { public: '2026-11-10', internal: '2026-11-11', restricted: '2026-11-12', sealed: '2026-11-13' };
beforeAll(async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    const record = { createdAt: at.now, createdBy: 'fixture', updatedAt: at.now, updatedBy: 'fixture' };
    await tx.insert(sites).values({ ...record, id: 'site', organizationId: 'cottonwood', regionCode: 'here' });
    await tx.insert(organizationSubclusters).values({
      organizationId: 'cottonwood', clusterCode: 'mining', subclusterCode: 'making', role: 'manufacturer', shareKind: 'unknown',
    });
  });
  for (const level of CONFIDENTIALITIES) {
    const { id } = await logContact(actorOf('anita'), {
      kind: 'survey_interview', summary: `canary-${level}-summary`, details: `canary-${level}-details`, place: `canary-${level}-place`,
      occurredOn: days[level], confidentiality: level, readers: level === 'restricted' ? ['named'] : [],
      participants: [{ organizationId: 'cottonwood' }, { personId: 'marcel', sentiment: -1 }],
      topics: [{ text: `canary-${level}-topic`, issueType: 'succession', followUp: { title: `canary-${level}-promise`, dueOn: '2026-12-01' } }],
      followUps: [{ title: `canary-${level}-task`, dueOn: '2026-11-20' }],
    }, at);
    logged.set(level, id);
  }
});

const idOf = (level: Confidentiality) => logged.get(level) ?? '';
const attempt = (answer: Promise<unknown>) => answer.catch((refusal: unknown) => ({ refusal }));

/** Every query of the area, with inputs that reach all four contacts. */
const everything: Record<string, (actor: Actor) => Promise<unknown>> = {
  'outreach.colleagues': (actor) => colleagues(actor, {}, at),
  'outreach.contact': (actor) => Promise.all(CONFIDENTIALITIES.map((level) => attempt(readContact(actor, { id: idOf(level) }, at)))),
  'outreach.contact-sheet': (actor) => Promise.all([
    contactSheet(actor, {}, at), contactSheet(actor, { cols: 'day,summary,organizations,people,author,level,place,openFollowUps', sort: 'level', organizationId: 'cottonwood' }, at), contactSheet(actor, { where: 'summary:has:canary' }, at),
  ]),
  'outreach.contact-sheet-summary': (actor) => Promise.all([contactSheetSummary(actor, { group: 'author,level' }, at), contactSheetSummary(actor, { where: 'summary:has:canary', cols: 'day,openFollowUps' }, at)]),
  'outreach.contact-summary': (actor) => contactSummary(actor, { organizationIds: ['cottonwood'] }, at),
  'outreach.contacts': (actor) => Promise.all([
    listContacts(actor, {}, at), listContacts(actor, { organizationId: 'cottonwood', kind: 'survey_interview', authorId: 'anita', from: '2026-11-01', to: '2026-11-30' }, at),
    ...CONFIDENTIALITIES.map((confidentiality) => listContacts(actor, { confidentiality }, at)),
  ]),
  'outreach.earlier-contacts': (actor) => earlierContacts(actor, { organizationIds: ['cottonwood'], personIds: ['marcel'] }, at),
  'outreach.follow-ups-by-subcluster': (actor) => followUpsBySubcluster(actor, { cluster: 'mining', regions: ['here'] }, at),
  'outreach.gone-quiet': (actor) => goneQuiet(actor, {}, at),
  'outreach.my-follow-ups': (actor) => myFollowUps(actor, {}, at),
  'outreach.organization-follow-ups': (actor) => organizationFollowUps(actor, { id: 'cottonwood' }, at),
  'outreach.organization-timeline': (actor) => organizationTimeline(actor, { id: 'cottonwood' }, at),
  'outreach.person-timeline': (actor) => personTimeline(actor, { id: 'marcel' }, at),
  'outreach.recent-contacts': (actor) => Promise.all([recentContacts(actor, { whose: 'mine' }, at), recentContacts(actor, { whose: 'team' }, at)]),
  'outreach.team-follow-ups': (actor) => Promise.all([teamFollowUps(actor, {}, at), teamFollowUps(actor, { ownerId: 'anita' }, at)]),
};

describe('confidential contacts', () => {
  it('are tested through every query of the area', () => {
    const queries = [...registry.values()].filter(({ id, kind }) => id.startsWith('outreach.') && kind === 'query').map(({ id }) => id).sort();
    expect(queries.filter((id) => !(id in everything))).toEqual([]);
  });

  describe.each(READERS)('as %s sees them', (who) => {
    const actor = actorOf(who);
    const may = (level: Confidentiality) =>
      mayReadContact({ confidentiality: level, authorId: 'anita', readerIds: level === 'restricted' ? ['named'] : [] }, contactReaderOf(actor));
    const hidden = CONFIDENTIALITIES.filter((level) => !may(level));

    it.each(Object.keys(everything))('leak nothing through %s', async (name) => {
      const answer = JSON.stringify(await everything[name]?.(actor));
      for (const level of hidden) {
        expect(answer).not.toContain(`canary-${level}`);
        expect(answer).not.toContain(idOf(level));
      }
    });

    it('are counted after the right to read', async () => {
      const readable = CONFIDENTIALITIES.length - hidden.length;
      expect((await organizationTimeline(actor, { id: 'cottonwood' }, at)).total).toBe(readable);
      expect((await listContacts(actor, {}, at)).entries).toHaveLength(readable);
      expect((await myFollowUps(actor, {}, at)).team).toBe(readable * 2);
      expect((await organizationFollowUps(actor, { id: 'cottonwood' }, at)).followUps).toHaveLength(readable * 2);
      expect((await followUpsBySubcluster(actor, { cluster: 'mining', regions: ['here'] }, at)).bySubcluster).toEqual({ making: readable * 2 });
      const latest = CONFIDENTIALITIES.filter(may).map((level) => days[level]).at(-1);
      expect(await contactSummary(actor, { organizationIds: ['cottonwood'] }, at)).toEqual({
        cottonwood: { lastContactOn: latest, openFollowUps: readable * 2 },
      });
    });

    it('are not found by id when they may not be read', async () => {
      for (const level of CONFIDENTIALITIES) {
        const answer = readContact(actor, { id: idOf(level) }, at);
        if (may(level)) expect((await answer).details).toBe(`canary-${level}-details`);
        else await expect(answer).rejects.toMatchObject({ code: 'not-found' });
      }
    });
  });

  it('cannot be changed, archived or ticked off by somebody who may not read them', async () => {
    const jon = actorOf('jon');
    const { followUps: [task] } = await readContact(actorOf('anita'), { id: idOf('sealed') }, at);
    await expect(archiveContact(jon, { id: idOf('sealed') }, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(completeTask(jon, { id: task?.id ?? '' }, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(editContact(jon, {
      id: idOf('sealed'), version: 1, kind: 'visit', summary: 'mine now', participants: [{ organizationId: 'cottonwood' }],
    }, at)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('read as a day and nothing else by a colleague about to log another', async () => {
    const { contacts } = await earlierContacts(actorOf('jon'), { organizationIds: ['cottonwood'] }, at);
    expect(contacts).toEqual([{ with: 'cottonwood Ltd.', occurredOn: '2026-11-13', readable: false }]);
    const seen = await earlierContacts(actorOf('mona'), { organizationIds: ['cottonwood'] }, at);
    expect(seen.contacts).toEqual([{
      with: 'cottonwood Ltd.', occurredOn: '2026-11-13', readable: true, id: idOf('sealed'), kind: 'survey_interview', authorName: 'anita',
    }]);
    expect((await earlierContacts(actorOf('anita'), { organizationIds: ['cottonwood'] }, at)).contacts).toEqual([]);
    expect((await earlierContacts(actorOf('jon'), { organizationIds: ['cottonwood'] }, { now: new Date('2026-12-20T20:00:00Z') })).contacts).toEqual([]);
  });
});
