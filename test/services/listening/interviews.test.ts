import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { activities, consents } from '@/db/schema';
import { loadSurveys } from '@/db/seed/reference/load-surveys';
import type { AnswerValue } from '@/lib/domain/listening/answer';
import { listContacts } from '@/lib/services/outreach/list-contacts';
import { compareInterviews } from '@/lib/services/listening/compare-interviews';
import { finishInterview } from '@/lib/services/listening/finish-interview';
import { interviewAnswers } from '@/lib/services/listening/interview-answers';
import { listInterviews } from '@/lib/services/listening/list-interviews';
import { publishSurvey } from '@/lib/services/listening/publish-survey';
import { readInterview } from '@/lib/services/listening/read-interview';
import { readSurvey } from '@/lib/services/listening/read-survey';
import { reopenInterview } from '@/lib/services/listening/reopen-interview';
import { saveAnswers } from '@/lib/services/listening/save-answers';
import { saveSurveyDraft } from '@/lib/services/listening/save-survey-draft';
import { startInterview } from '@/lib/services/listening/start-interview';
import { startSurveyDraft } from '@/lib/services/listening/start-survey-draft';
import { surveyResults } from '@/lib/services/listening/survey-results';
import { tightenSuppression } from '@/lib/services/listening/tighten-suppression';
import { actorOf, layOutOutreach, type Colleague } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const survey = 'bre-visit';

beforeAll(async () => {
  await layOutOutreach();
  await database().write((tx) => loadSurveys(tx, at.now));
});

const begin = async (organizationId: string, who: Colleague = 'anita', rest: Partial<Parameters<typeof startInterview>[1]> = {}) =>
  (await startInterview(actorOf(who), { surveyId: survey, organizationId, ...rest }, at)).id;
const answer = (question: string, value: AnswerValue | null, version = 0, skipped = false) => ({ question, value, version, skipped });
const tell = (who: Colleague, id: string, ...answers: ReturnType<typeof answer>[]) => saveAnswers(actorOf(who), { id, answers }, at);

describe('an interview', () => {
  it('begins with a restricted contact of the day, found by those who may read it alone', async () => {
    const id = await begin('cottonwood', 'anita', { personId: 'marcel', readers: ['named'] });
    const seen = await readInterview(actorOf('named'), { id }, at);
    expect(seen).toMatchObject({ state: 'open', heldOn: '2026-11-22', confidentiality: 'restricted', organization: { name: 'cottonwood Ltd.' }, person: { name: 'marcel Test' }, survey: { version: 1, newest: 1 } });
    const contacts = await listContacts(actorOf('anita'), { kind: 'survey_interview' }, at);
    expect(contacts.entries.map((entry) => [entry.id, entry.summary])).toEqual([[seen.activityId, 'Interview: BR+E visit']]);
    await expect(readInterview(actorOf('jon'), { id }, at)).rejects.toMatchObject({ code: 'not-found' });
    expect((await listInterviews(actorOf('jon'), {}, at)).interviews).toEqual([]);
    expect((await listInterviews(actorOf('mona'), {}, at)).interviews).toHaveLength(1);
  });

  it('sent twice is one interview, and names what it cannot begin with', async () => {
    const first = await begin('nechako', 'anita', { id: 'same-form' });
    expect(await begin('nechako', 'anita', { id: 'same-form' })).toBe(first);
    await expect(begin('closed-shop', 'anita', { heldOn: '2026-12-24', readers: ['vera'] })).rejects.toMatchObject({
      code: 'invalid', detail: { fields: { organizationId: expect.any(String) as string, heldOn: expect.any(String) as string, 'readers.0': expect.any(String) as string } },
    });
    await expect(startInterview(actorOf('vera'), { surveyId: survey, organizationId: 'ridge' }, at)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('keeps every answer by itself: a wrong one holds no other up, skipped is not empty, script stays text', async () => {
    const id = await begin('ridge');
    const { outcomes } = await tell('anita', id,
      answer('year_started', 1998), answer('climate', 9), answer('no_such_question', 'x'), answer('export_share', null, 0, true), answer('what_we_do', '<img src=x onerror=alert(1)>'));
    expect(outcomes.map(({ question, outcome }) => [question, outcome])).toEqual([
      ['year_started', 'saved'], ['climate', 'refused'], ['no_such_question', 'refused'], ['export_share', 'saved'], ['what_we_do', 'saved'],
    ]);
    const { answers } = await interviewAnswers(actorOf('anita'), { id }, at);
    expect(answers).toEqual([
      { question: 'export_share', value: null, skipped: true, version: 1, byName: 'anita' },
      { question: 'what_we_do', value: '<img src=x onerror=alert(1)>', skipped: false, version: 1, byName: 'anita' },
      { question: 'year_started', value: 1998, skipped: false, version: 1, byName: 'anita' },
    ]);
    await expect(saveAnswers(actorOf('anita'), { id, answers: [{ question: 'climate', value: 3, skipped: true, version: 0 }] }, at)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('filled by two people gives back both answers where they meet, and the same answer sent again is no conflict', async () => {
    const id = await begin('cottonwood', 'anita', { readers: ['named'] });
    await tell('anita', id, answer('jobs_here', 40));
    const meeting = await tell('named', id, answer('jobs_here', 42), answer('year_started', 2001));
    expect(meeting.outcomes).toEqual([
      { question: 'jobs_here', outcome: 'conflict', kept: { question: 'jobs_here', value: 40, skipped: false, version: 1, byName: 'anita' } },
      { question: 'year_started', outcome: 'saved', version: 1 },
    ]);
    expect((await tell('anita', id, answer('jobs_here', 40))).outcomes).toEqual([{ question: 'jobs_here', outcome: 'saved', version: 1 }]);
    expect((await tell('named', id, answer('jobs_here', 42, 1))).outcomes).toEqual([{ question: 'jobs_here', outcome: 'saved', version: 2 }]);
    expect((await tell('anita', id, answer('jobs_here', 41, 1))).outcomes[0]).toMatchObject({ outcome: 'conflict', kept: { value: 42, byName: 'named' } });
  });

  it('goes on with its own version when another is published meanwhile, which later ones begin with', async () => {
    const id = await begin('nechako');
    await startSurveyDraft(actorOf('mona'), { survey }, at);
    const { shown, name, about } = await readSurvey(actorOf('mona'), { id: survey, version: 2 }, at);
    const blocks = shown.body.blocks.map((block) => ({ ...block, questions: block.questions.filter(({ key }) => key !== 'year_started') }));
    const { revision } = await saveSurveyDraft(actorOf('mona'), { id: shown.id, revision: shown.revision, name, about, blocks }, at);
    await publishSurvey(actorOf('mona'), { id: shown.id, revision, note: 'Nobody knew the year.' }, at);
    expect((await tell('anita', id, answer('year_started', 1984))).outcomes).toEqual([{ question: 'year_started', outcome: 'saved', version: 1 }]);
    expect(await readInterview(actorOf('anita'), { id }, at)).toMatchObject({ survey: { version: 1, newest: 2 } });
    const later = await begin('nechako');
    expect((await tell('anita', later, answer('year_started', 1984))).outcomes[0]).toMatchObject({ outcome: 'refused' });
  });

  it('is closed to answers once finished, and open to them again when somebody says so', async () => {
    const id = await begin('ridge');
    await finishInterview(actorOf('anita'), { id }, at);
    await expect(tell('anita', id, answer('jobs_here', 3))).rejects.toMatchObject({ code: 'conflict' });
    await reopenInterview(actorOf('anita'), { id }, at);
    await expect(saveAnswers(actorOf('mona'), { id, as: 'anita', answers: [answer('jobs_here', 5)] }, at)).rejects.toMatchObject({ code: 'unauthenticated' });
    expect((await tell('anita', id, answer('jobs_here', 3))).outcomes).toHaveLength(1);
  });
});

describe('what firms said', () => {
  const firms = ['cottonwood', 'nechako', 'ridge'];
  const heard = new Map<string, string>();
  beforeAll(async () => {
    for (const [index, firm] of firms.entries()) {
      const id = await begin(firm, 'anita', { heldOn: `2026-11-1${index}`, confidentiality: 'internal' });
      await tell('anita', id, answer('climate_trend', 'worse'), answer('jobs_here', [10, 20, 60][index] ?? 0), answer('what_we_do', `canary ${firm}`));
      await finishInterview(actorOf('anita'), { id }, at);
      heard.set(firm, id);
    }
  });
  const trend = async (who: Colleague) => {
    const results = await surveyResults(actorOf(who), { id: survey }, at);
    return { ...results, trend: results.blocks.flatMap(({ questions }) => questions).find(({ question }) => question.key === 'climate_trend') };
  };

  it('is told of three firms in figures and never in words', async () => {
    const results = await trend('mona');
    expect(results.firms).toBe(3);
    expect(results.trend).toMatchObject({ answered: 3, cells: [{ count: 0 }, { count: 0 }, { count: 3, share: 1 }] });
    expect(results.blocks.flatMap(({ questions }) => questions).find(({ question }) => question.key === 'jobs_here')?.numbers).toEqual({ mean: 30, median: null, reason: null });
    expect(JSON.stringify(results)).not.toContain('canary');
  });


  it('does not change by one more interview: the next batch waits until it is full', async () => {
    const id = await begin('cim', 'anita', { heldOn: '2026-11-13' });
    await tell('anita', id, answer('climate_trend', 'better'));
    await finishInterview(actorOf('anita'), { id }, at);
    expect(await trend('mona')).toMatchObject({ firms: 3, waiting: true, trend: { answered: 3 } });
    expect(await trend('jon')).toMatchObject({ firms: 3, waiting: false, trend: { answered: 3 } });
  });

  it('is not told of two open firms and a sealed one: whoever read the two would be left with the third', async () => {
    const seal = (confidentiality: 'sealed' | 'internal') => database().write(async (tx) => {
      const { activityId } = await readInterview(actorOf('mona'), { id: heard.get('ridge') ?? '' }, at);
      await tx.update(activities).set({ confidentiality }).where(eq(activities.id, activityId));
    });
    await seal('sealed');
    expect(await trend('mona')).toMatchObject({ firms: 0, waiting: true, trend: { answered: null, cells: null, reason: 'too-few-firms' } });
    expect(await trend('jon')).toMatchObject({ firms: 0, waiting: true });
    await seal('internal');
    expect(await trend('mona')).toMatchObject({ firms: 3 });
  });

  it('leaves out a firm that withdrew its consent, until it gives it anew', async () => {
    const given = (id: string, withdrawnOn: string | null) => database().write(async (tx) => {
      await tx.insert(consents).values({
        id, createdAt: at.now, createdBy: 'fixture', updatedAt: at.now, updatedBy: 'fixture', version: 1, organizationId: 'ridge', scope: 'aggregate',
        source: 'spoken', givenBy: 'tom', givenOn: '2026-01-05', withdrawnOn, sample: false,
      });
    });
    await given('withdrawn', '2026-11-20');
    expect((await trend('mona')).trend).toMatchObject({ answered: null, cells: null, reason: 'too-few-firms' });
    await given('anew', null);
    expect((await trend('mona')).trend).toMatchObject({ cells: [{ count: 0 }, { count: 0 }, { count: 3 }] });
  });

  it('is told by a rule that can only be made stricter', async () => {
    await expect(tightenSuppression(actorOf('anita'), { minimumFirms: 5, dominancePercent: 80 }, at)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(tightenSuppression(actorOf('mona'), { minimumFirms: 2, dominancePercent: 80 }, at)).rejects.toMatchObject({ code: 'invalid' });
    await tightenSuppression(actorOf('mona'), { minimumFirms: 5, dominancePercent: 70 }, at);
    await expect(tightenSuppression(actorOf('mona'), { minimumFirms: 4, dominancePercent: 60 }, at)).rejects.toMatchObject({ code: 'invalid' });
    expect(await trend('mona')).toMatchObject({ firms: 0, rule: { minimumFirms: 5, dominancePercent: 70 } });
  });

  it('stands side by side for one firm, as far as the reader may read it', async () => {
    expect((await compareInterviews(actorOf('mona'), { organizationId: 'ridge' }, at)).interviews.map(({ id }) => id)).toEqual([heard.get('ridge')]);
    expect((await compareInterviews(actorOf('jon'), { organizationId: 'cim' }, at)).interviews).toEqual([]);
  });
});
