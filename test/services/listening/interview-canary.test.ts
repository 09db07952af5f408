import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { loadSurveys } from '@/db/seed/reference/load-surveys';
import type { Actor } from '@/lib/auth/permissions';
import { mayReadContact } from '@/lib/domain/outreach/may-read-contact';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { contactReaderOf } from '@/lib/services/contact-reader-of';
import { compareInterviews } from '@/lib/services/listening/compare-interviews';
import { finishInterview } from '@/lib/services/listening/finish-interview';
import { interviewAnswers } from '@/lib/services/listening/interview-answers';
import { listInterviews } from '@/lib/services/listening/list-interviews';
import { listSurveys } from '@/lib/services/listening/list-surveys';
import { readInterview } from '@/lib/services/listening/read-interview';
import { readSurvey } from '@/lib/services/listening/read-survey';
import { reopenInterview } from '@/lib/services/listening/reopen-interview';
import { saveAnswers } from '@/lib/services/listening/save-answers';
import { startInterview } from '@/lib/services/listening/start-interview';
import { surveyResults } from '@/lib/services/listening/survey-results';
import { surveyVerbs } from '@/lib/services/listening/survey-verbs';
import { actorOf, COLLEAGUES, layOutOutreach, type Colleague } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const READERS = (Object.keys(COLLEAGUES) as Colleague[]).filter((who) => who !== 'gone');
const held = new Map<Confidentiality, string>();
const survey = 'bre-visit';
const idOf = (level: Confidentiality) => held.get(level) ?? '';

// Anita holds one interview of each level with one firm; restricted names 'named'.
beforeAll(async () => {
  await layOutOutreach();
  await database().write((tx) => loadSurveys(tx, at.now));
  for (const confidentiality of CONFIDENTIALITIES) {
    const { id } = await startInterview(actorOf('anita'), { surveyId: survey, organizationId: 'cottonwood', confidentiality, readers: confidentiality === 'restricted' ? ['named'] : [] }, at);
    await saveAnswers(actorOf('anita'), { id, answers: [{ question: 'what_we_do', value: `canary-${confidentiality}`, skipped: false, version: 0 }] }, at);
    await finishInterview(actorOf('anita'), { id }, at);
    held.set(confidentiality, id);
  }
});

const attempt = (answer: Promise<unknown>) => answer.catch((refusal: unknown) => ({ refusal }));
const each = (read: (id: string) => Promise<unknown>) => Promise.all(CONFIDENTIALITIES.map((level) => attempt(read(idOf(level)))));

/** Every query of the surveys and interviews, with inputs that reach all four. */
const everything: Record<string, (actor: Actor) => Promise<unknown>> = {
  'listening.compare-interviews': (actor) => compareInterviews(actor, { organizationId: 'cottonwood' }, at),
  'listening.interview': (actor) => each((id) => readInterview(actor, { id }, at)),
  'listening.interview-answers': (actor) => each((id) => interviewAnswers(actor, { id }, at)),
  'listening.interviews': (actor) => Promise.all([listInterviews(actor, {}, at), listInterviews(actor, { organizationId: 'cottonwood', state: 'finished' }, at), listInterviews(actor, { whose: 'mine' }, at)]),
  'listening.survey': (actor) => readSurvey(actor, { id: survey }, at),
  'listening.survey-results': (actor) => surveyResults(actor, { id: survey }, at),
  'listening.surveys': (actor) => listSurveys(actor, {}, at),
};

describe('confidential interviews', () => {
  it('are tested through every query of surveys and interviews', () => {
    expect(surveyVerbs.filter(({ kind }) => kind === 'query').map(({ id }) => id).sort()).toEqual(Object.keys(everything).sort());
  });

  describe.each(READERS)('as %s sees them', (who) => {
    const actor = actorOf(who);
    const may = (level: Confidentiality) => mayReadContact({ confidentiality: level, authorId: 'anita', readerIds: level === 'restricted' ? ['named'] : [] }, contactReaderOf(actor));

    it.each(Object.keys(everything))('leak nothing through %s', async (name) => {
      const answer = JSON.stringify(await everything[name]?.(actor));
      for (const level of CONFIDENTIALITIES.filter((one) => !may(one))) {
        expect(answer).not.toContain(`canary-${level}`);
        expect(answer).not.toContain(idOf(level));
      }
    });

    it('are counted after the right to read, and found by it alone', async () => {
      const readable = CONFIDENTIALITIES.filter(may);
      expect((await listInterviews(actor, {}, at)).interviews).toHaveLength(readable.length);
      expect((await listSurveys(actor, {}, at)).surveys.map(({ interviews }) => interviews)).toEqual([readable.length]);
      for (const level of CONFIDENTIALITIES) {
        const answer = readInterview(actor, { id: idOf(level) }, at);
        if (may(level)) expect((await answer).answers[0]?.value).toBe(`canary-${level}`);
        else await expect(answer).rejects.toMatchObject({ code: 'not-found' });
      }
    });
  });

  it('cannot be answered, finished or opened by somebody who may not read them', async () => {
    const [jon, id] = [actorOf('jon'), idOf('sealed')];
    await expect(saveAnswers(jon, { id, answers: [{ question: 'what_we_do', value: 'mine', skipped: false, version: 0 }] }, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(finishInterview(jon, { id }, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(reopenInterview(jon, { id }, at)).rejects.toMatchObject({ code: 'not-found' });
  });
});
