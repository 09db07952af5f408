import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/permissions';
import { mayReadContact } from '@/lib/domain/outreach/may-read-contact';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { registry } from '@/lib/services';
import { contactReaderOf } from '@/lib/services/contact-reader-of';
import { cancelMeeting } from '@/lib/services/meetings/cancel-meeting';
import { holdMeeting } from '@/lib/services/meetings/hold-meeting';
import { listPlaybooks } from '@/lib/services/meetings/list-playbooks';
import { listSeries } from '@/lib/services/meetings/list-series';
import { readMeeting } from '@/lib/services/meetings/read-meeting';
import { readPlaybook } from '@/lib/services/meetings/read-playbook';
import { readSeries } from '@/lib/services/meetings/read-series';
import { readTemplate } from '@/lib/services/meetings/read-template';
import { saveDecisions } from '@/lib/services/meetings/save-decisions';
import { saveMeeting } from '@/lib/services/meetings/save-meeting';
import { saveSeries } from '@/lib/services/meetings/save-series';
import { settleStep } from '@/lib/services/meetings/settle-step';
import { startPlaybook } from '@/lib/services/meetings/start-playbook';
import { logContact } from '@/lib/services/outreach/log-contact';
import { FORMING, layOutFormingCluster } from '../../support/fixtures/forming-cluster';
import { actorOf, COLLEAGUES, type Colleague } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const READERS = (Object.keys(COLLEAGUES) as Colleague[]).filter((who) => who !== 'gone');
const anita = actorOf('anita');
const series = new Map<Confidentiality, string>();
const held = new Map<Confidentiality, string>();
const planned = new Map<Confidentiality, string>();
let playbook = '';
const open = { id: '' };

/** Anita runs a series of each level with a meeting held and one planned; the open one has a meeting held as a contact of each level. Cora's steps are shown by them. */
beforeAll(async () => {
  await layOutFormingCluster();
  playbook = (await startPlaybook(actorOf('mona'), { ...FORMING, startedOn: '2026-08-10' }, at)).id;
  const hold = async (id: string, level: Confidentiality, on: string) => {
    const contact = await logContact(anita, {
      kind: 'meeting', summary: `canary-${level}-summary`, details: `canary-${level}-minutes`, occurredOn: on, confidentiality: level, readers: level === 'restricted' ? ['named'] : [],
      participants: [{ organizationId: 'cottonwood' }, { organizationId: 'nechako', attendance: 'no_show' }], followUps: [{ title: `canary-${level}-action`, dueOn: '2026-11-30' }],
    }, at);
    await holdMeeting(anita, { id, activityId: contact.id }, at);
    return contact.id;
  };
  open.id = (await saveSeries(anita, { ...FORMING, title: 'Open', rhythm: 'weeks', every: 4, startsOn: '2026-08-06', confidentiality: 'public' }, at)).id;
  for (const [step, level] of CONFIDENTIALITIES.entries()) {
    const { id: seriesId } = await saveSeries(anita, { ...FORMING, title: `canary-${level}-series`, rhythm: 'weeks', every: 4, startsOn: '2026-08-06', place: `canary-${level}-place`, confidentiality: level }, at);
    series.set(level, seriesId);
    planned.set(level, (await saveMeeting(anita, { seriesId, day: '2026-12-03', agenda: [{ title: `canary-${level}-agenda` }] }, at)).id);
    const { id } = await saveMeeting(anita, { seriesId: open.id, day: '2026-11-05', agenda: [{ title: `canary-${level}-item` }] }, at);
    held.set(level, id);
    await saveDecisions(anita, { id, version: 1, decisions: [{ text: `canary-${level}-decision` }] }, at);
    const activityId = await hold(id, level, `2026-11-0${5 + step}`);
    const one = (await readPlaybook(actorOf('mona'), { id: playbook }, at)).steps[step];
    await settleStep(actorOf('mona'), { id: one?.id ?? '', version: 1, state: 'done', note: `canary-${level}-note`, activityId }, at);
  }
});

const attempt = (answer: Promise<unknown>) => answer.catch((refusal: unknown) => ({ refusal }));
const ofEach = (ids: ReadonlyMap<Confidentiality, string>, ask: (id: string) => Promise<unknown>) => Promise.all([...ids.values()].map((id) => attempt(ask(id))));

const everything: Record<string, (actor: Actor) => Promise<unknown>> = {
  'meetings.meeting': (actor) => Promise.all([ofEach(held, (id) => readMeeting(actor, { id }, at)), ofEach(planned, (id) => readMeeting(actor, { id }, at))]),
  'meetings.playbook': (actor) => readPlaybook(actor, { id: playbook }, at),
  'meetings.playbook-template': (actor) => readTemplate(actor, {}, at),
  'meetings.playbooks': (actor) => listPlaybooks(actor, {}, at),
  'meetings.series': (actor) => Promise.all([ofEach(series, (id) => readSeries(actor, { id }, at)), readSeries(actor, open, at)]),
  'meetings.series-list': (actor) => Promise.all([listSeries(actor, {}, at), listSeries(actor, { subcluster: 'services' }, at)]),
};

describe('what a confidential meeting holds', () => {
  it('is tested through every query of the area', () => {
    const queries = [...registry.values()].filter(({ id, kind }) => id.startsWith('meetings.') && kind === 'query').map(({ id }) => id);
    expect(queries.filter((id) => !(id in everything))).toEqual([]);
  });

  describe.each(READERS)('as %s sees it', (who) => {
    const actor = actorOf(who);
    const mayContact = (level: Confidentiality) => mayReadContact({ confidentiality: level, authorId: 'anita', readerIds: level === 'restricted' ? ['named'] : [] }, contactReaderOf(actor));
    const maySeries = (level: Confidentiality) => mayReadContact({ confidentiality: level, authorId: 'anita', readerIds: [] }, contactReaderOf(actor));

    it.each(Object.keys(everything))('leaks nothing through %s', async (name) => {
      const answer = JSON.stringify(await everything[name]?.(actor));
      for (const level of CONFIDENTIALITIES) {
        if (!mayContact(level)) for (const word of ['summary', 'minutes', 'action', 'item', 'decision', 'note']) expect(answer).not.toContain(`canary-${level}-${word}`);
        if (!maySeries(level)) for (const word of ['series', 'place', 'agenda']) expect(answer).not.toContain(`canary-${level}-${word}`);
      }
    });

    it('is counted after the right to read: who came, how often, and when last', async () => {
      const page = await readSeries(actor, open, at);
      const readable = CONFIDENTIALITIES.filter(mayContact);
      expect(page.held).toHaveLength(readable.length);
      expect(page.attendance.find(({ id }) => id === 'cottonwood')?.record).toEqual({ attended: readable.length, of: readable.length, active: true });
      expect((await listSeries(actor, {}, at)).series.find(({ id }) => id === open.id)?.held).toBe(readable.length);
    });
  });

  it('is changed by nobody who may not see it', async () => {
    const jon = actorOf('jon');
    const sealed = planned.get('sealed') ?? '';
    for (const refused of [
      () => cancelMeeting(jon, { id: sealed }, at), () => saveDecisions(jon, { id: held.get('sealed') ?? '', version: 3, decisions: [] }, at),
      () => saveMeeting(jon, { seriesId: series.get('sealed') ?? '', day: '2026-12-03' }, at), () => saveMeeting(jon, { id: sealed, version: 1, seriesId: series.get('sealed') ?? '', day: '2026-12-03' }, at),
    ]) await expect(refused()).rejects.toMatchObject({ code: 'not-found' });
  });
});
