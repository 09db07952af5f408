import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { surveyVersions } from '@/db/schema';
import { ask, when } from '@/lib/domain/listening/templates/ask';
import { messages } from '@/lib/messages';
import { archiveSurvey } from '@/lib/services/listening/archive-survey';
import { createSurvey } from '@/lib/services/listening/create-survey';
import { dropSurveyDraft } from '@/lib/services/listening/drop-survey-draft';
import { listSurveys } from '@/lib/services/listening/list-surveys';
import { publishSurvey } from '@/lib/services/listening/publish-survey';
import { readSurvey } from '@/lib/services/listening/read-survey';
import { restoreSurvey } from '@/lib/services/listening/restore-survey';
import { saveSurveyDraft } from '@/lib/services/listening/save-survey-draft';
import { startInterview } from '@/lib/services/listening/start-interview';
import { startSurveyDraft } from '@/lib/services/listening/start-survey-draft';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const mona = actorOf('mona');
const block = (...questions: ReturnType<typeof ask.yesNo>[]) => ({ key: 'main', title: 'Main', about: null, questions });
const draftOf = async (id: string) => (await readSurvey(mona, { id }, at)).shown;

beforeAll(layOutOutreach);

describe('a survey', () => {
  it('is put together and published by a manager alone, from shipped blocks or from nothing', async () => {
    await expect(createSurvey(actorOf('anita'), { name: 'Mine' }, at)).rejects.toMatchObject({ code: 'forbidden' });
    const { survey: id } = await createSurvey(mona, { name: '<b>Retro-fit</b>', blocks: ['mining_retrofit', 'workforce'] }, at);
    expect((await draftOf(id)).body.blocks.map(({ key }) => key)).toEqual(['workforce', 'mining_retrofit']);
    expect((await listSurveys(actorOf('vera'), {}, at)).surveys).toMatchObject([{ name: '<b>Retro-fit</b>', published: null, draft: true, interviews: 0 }]);
  });

  it('never changes a published version: not through a command, and not in the database', async () => {
    const { survey: id } = await createSurvey(mona, { name: 'Once' }, at);
    const draft = await draftOf(id);
    await expect(publishSurvey(mona, { id: draft.id, revision: draft.revision, note: 'Empty.' }, at)).rejects.toMatchObject({ code: 'invalid' });
    const { revision } = await saveSurveyDraft(mona, { id: draft.id, revision: draft.revision, name: 'Once', about: '', blocks: [block(ask.yesNo('a', 'A?'))] }, at);
    await publishSurvey(mona, { id: draft.id, revision, note: 'First.' }, at);
    await expect(saveSurveyDraft(mona, { id: draft.id, revision: revision + 1, name: 'Twice', blocks: [block()] }, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(database().write((tx) => tx.update(surveyVersions).set({ note: 'changed' }).where(eq(surveyVersions.id, draft.id)))).rejects.toThrow();
    await expect(database().write((tx) => tx.delete(surveyVersions).where(eq(surveyVersions.id, draft.id)))).rejects.toThrow();
    await startSurveyDraft(mona, { survey: id }, at);
    await startSurveyDraft(mona, { survey: id }, at);
    expect((await readSurvey(mona, { id }, at)).versions.map(({ version, state }) => [version, state])).toEqual([[2, 'draft'], [1, 'published']]);
    const second = await readSurvey(mona, { id, version: 2 }, at);
    await expect(saveSurveyDraft(mona, { id: second.shown.id, revision: 1, name: 'Once', blocks: [block(ask.number('a', 'How many?'))] }, at))
      .rejects.toMatchObject({ code: 'invalid', detail: { fields: { 'blocks.0.questions.0.type': messages.listening.surveys.refusals.typeChanged } } });
    expect(await dropSurveyDraft(mona, { id: second.shown.id, revision: 1 }, at)).toMatchObject({ survey: id });
  });

  it('refuses a skip rule that looks ahead and a key that is there twice, naming the field', async () => {
    const { survey: id } = await createSurvey(mona, { name: 'Rules' }, at);
    const draft = await draftOf(id);
    const refused = (...questions: ReturnType<typeof ask.yesNo>[]) => saveSurveyDraft(mona, { id: draft.id, revision: draft.revision, name: 'Rules', blocks: [block(...questions)] }, at);
    await expect(refused({ ...ask.yesNo('a', 'A?'), showIf: when('b', 'is', true) }, ask.yesNo('b', 'B?'))).rejects.toMatchObject({ detail: { fields: { 'blocks.0.questions.0.showIf': messages.listening.refusals.looksAhead } } });
    await expect(refused(ask.yesNo('a', 'A?'), ask.text('a', 'A?'))).rejects.toMatchObject({ detail: { fields: { 'blocks.0.questions.1.key': messages.listening.refusals.askedTwice } } });
  });

  it('is put away and taken back by a manager alone; no interview begins with it meanwhile, and it still reads', async () => {
    const { survey: id } = await createSurvey(mona, { name: 'Put away' }, at);
    const draft = await draftOf(id);
    const { revision } = await saveSurveyDraft(mona, { id: draft.id, revision: draft.revision, name: 'Put away', about: '', blocks: [block(ask.yesNo('a', 'A?'))] }, at);
    await publishSurvey(mona, { id: draft.id, revision, note: 'First.' }, at);
    const names = async (input: Parameters<typeof listSurveys>[1]) => (await listSurveys(mona, input, at)).surveys.map(({ name }) => name);
    const begin = () => startInterview(actorOf('anita'), { surveyId: id, organizationId: 'ridge' }, at);
    await expect(archiveSurvey(actorOf('anita'), { id }, at)).rejects.toMatchObject({ code: 'forbidden' });
    await archiveSurvey(mona, { id }, at);
    await archiveSurvey(mona, { id }, at);
    expect(await names({})).not.toContain('Put away');
    expect(await names({ archived: 'yes' })).toEqual(['Put away']);
    expect(await readSurvey(mona, { id }, at)).toMatchObject({ archived: true, name: 'Put away' });
    await expect(begin()).rejects.toMatchObject({ detail: { fields: { surveyId: expect.any(String) } } });
    await restoreSurvey(mona, { id }, at);
    expect(await names({})).toContain('Put away');
    await begin();
    await expect(archiveSurvey(mona, { id: 'nobody' }, at)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('edited by two people at once loses neither: the second gets both', async () => {
    const { survey: id } = await createSurvey(mona, { name: 'Two' }, at);
    const { id: draft, revision } = await draftOf(id);
    const save = (text: string) => saveSurveyDraft(mona, { id: draft, revision, name: 'Two', blocks: [block(ask.yesNo('a', text))] }, at);
    await save('First?');
    await expect(save('Second?')).rejects.toMatchObject({
      code: 'conflict', detail: { conflict: { mine: { blocks: [block(ask.yesNo('a', 'Second?'))] }, theirs: { blocks: [block(ask.yesNo('a', 'First?'))] }, theirVersion: revision + 1 } },
    });
  });
});
