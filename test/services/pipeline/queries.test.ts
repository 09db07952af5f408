import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/permissions';
import { mayReadCase } from '@/lib/domain/pipeline/may-read-case';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { CASE_FIELDS } from '@/lib/domain/sheet/case-fields';
import { registry } from '@/lib/services';
import { logContact } from '@/lib/services/outreach/log-contact';
import { attemptCases } from '@/lib/services/pipeline/attempt-cases';
import { caseChoices } from '@/lib/services/pipeline/case-choices';
import { caseSheet } from '@/lib/services/pipeline/case-sheet';
import { caseSheetIds } from '@/lib/services/pipeline/case-sheet-ids';
import { caseSheetSummary } from '@/lib/services/pipeline/case-sheet-summary';
import { caseStart } from '@/lib/services/pipeline/case-start';
import { caseTimeline } from '@/lib/services/pipeline/case-timeline';
import { casesOfOrganization } from '@/lib/services/pipeline/cases-of-organization';
import { casesToday } from '@/lib/services/pipeline/cases-today';
import { decide } from '@/lib/services/pipeline/decide';
import { linkRecord } from '@/lib/services/pipeline/link-record';
import { listReviews } from '@/lib/services/pipeline/list-reviews';
import { moveCase } from '@/lib/services/pipeline/move-case';
import { readBoard } from '@/lib/services/pipeline/read-board';
import { readCase } from '@/lib/services/pipeline/read-case';
import { readReview } from '@/lib/services/pipeline/read-review';
import { siteChoices } from '@/lib/services/pipeline/site-choices';
import { saveParty } from '@/lib/services/pipeline/save-party';
import { saveRequest } from '@/lib/services/pipeline/save-request';
import { saveSiteOffer } from '@/lib/services/pipeline/save-site-offer';
import { startReview } from '@/lib/services/pipeline/start-review';
import { caseReaderOf } from '@/lib/services/visible-cases';
import { actorOf, COLLEAGUES, type Colleague } from '../../support/fixtures/outreach-people';
import { at, layOutPipeline, openCase, PART } from './case-fixtures';

const READERS = (Object.keys(COLLEAGUES) as Colleague[]).filter((who) => who !== 'gone');
const mona = actorOf('mona');
const ids = new Map<Confidentiality, string>();
const contacts = new Map<Confidentiality, string>();
const idOf = (level: Confidentiality) => ids.get(level) ?? '';
let review = '';

// Mona opens one case of each level with one of everything; each stands in a review with a decision and an action.
beforeAll(async () => {
  await layOutPipeline();
  for (const level of CONFIDENTIALITIES) {
    const said = (what: string) => `canary-${level}-${what}`;
    const contact = await logContact(mona, { kind: 'visit', summary: said('visit'), occurredOn: '2026-10-10', confidentiality: level, readers: level === 'restricted' ? ['named'] : [], participants: [{ organizationId: 'ridge' }] }, at);
    const { id } = await openCase({
      codeName: `Project ${level}`, confidentiality: level, readerIds: level === 'restricted' ? ['named'] : [], organizationId: 'ridge', part: PART, ownerId: 'mona', about: said('about'), sourceText: said('source'), jobsAtRisk: 77_7, competitorRegion: said('rival'), nextStep: said('step'), nextStepOn: '2026-11-01',
    }, 'mona');
    await linkRecord(mona, { caseId: id, kind: 'activity', recordId: contact.id }, at);
    await saveParty(mona, { caseId: id, organizationId: 'nechako', part: 'landlord' }, at);
    await saveSiteOffer(mona, { caseId: id, name: said('site'), offeredOn: '2026-10-01' }, at);
    await saveRequest(mona, { caseId: id, text: said('request'), askedOn: '2026-10-01' }, at);
    await moveCase(mona, { id, from: 'identified', to: 'contacted', on: '2026-10-02', note: said('note') }, at);
    ids.set(level, id);
    contacts.set(level, contact.id);
  }
  ({ id: review } = await startReview(mona, {}, at));
  for (const level of CONFIDENTIALITIES) await decide(mona, { reviewId: review, caseId: idOf(level), decision: `canary-${level}-decision`, action: `canary-${level}-action`, dueOn: '2026-12-01' }, at);
});

const attempt = (answer: Promise<unknown>) => answer.catch((refusal: unknown) => ({ refusal }));
const ofEach = (ask: (level: Confidentiality) => Promise<unknown>) => Promise.all(CONFIDENTIALITIES.map((level) => attempt(ask(level))));

/** Every query of the area. */
const everything: Record<string, (actor: Actor) => Promise<unknown>> = {
  'pipeline.board': (actor) => Promise.all([readBoard(actor, { stream: 'retention' }, at), readBoard(actor, { stream: 'retention', jobs: 1, part: PART }, at)]),
  'pipeline.attempt-cases': (actor) => ofEach((level) => attemptCases(actor, { mends: [{ id: idOf(level), version: 1, set: { nextStep: 'x' } }] }, at).then(({ attempts }) => attempts.map(({ outcome }) => outcome))),
  'pipeline.case-choices': (actor) => ofEach((level) => caseChoices(actor, { id: idOf(level) }, at)),
  'pipeline.case-sheet': (actor) => Promise.all([
    caseSheet(actor, { stream: 'retention' }, at), caseSheet(actor, { stream: 'retention', slow: 'slipping', sort: 'jobsAtRisk' }, at), caseSheet(actor, { stream: 'retention', cols: CASE_FIELDS.map(({ id }) => id).join(','), group: 'owner', where: 'nextStep:has:canary' }, at),
  ]),
  'pipeline.case-sheet-ids': (actor) => caseSheetIds(actor, { stream: 'retention', jobs: 1 }, at),
  'pipeline.case-sheet-summary': (actor) => Promise.all([caseSheetSummary(actor, { stream: 'retention', group: 'owner,level' }, at), caseSheetSummary(actor, { stream: 'retention', group: 'part', where: 'code:has:project' }, at)]),
  'pipeline.case-start': (actor) => ofEach((level) => caseStart(actor, { from: { kind: 'activity', id: contacts.get(level) ?? '' } }, at)),
  'pipeline.cases-of-organization': (actor) => Promise.all(['ridge', 'nechako'].map((id) => casesOfOrganization(actor, { id }, at))),
  'pipeline.list-reviews': (actor) => listReviews(actor, {}, at),
  'pipeline.read-case': (actor) => ofEach((level) => readCase(actor, { id: idOf(level) }, at)),
  'pipeline.read-review': (actor) => readReview(actor, { id: review }, at),
  'pipeline.site-choices': (actor) => siteChoices(actor, { organizationIds: ['ridge', 'nechako'] }, at),
  'pipeline.timeline': (actor) => caseTimeline(actor, { stream: 'retention' }, at),
  'pipeline.today': (actor) => casesToday(actor, { limit: 50 }, at),
};

describe('what a case holds', () => {
  it('is tested through every query of the area', () => {
    const queries = [...registry.values()].filter((verb) => verb.id.startsWith('pipeline.') && verb.kind === 'query').map((verb) => verb.id);
    expect(queries.filter((one) => !(one in everything))).toEqual([]);
  });

  describe.each(READERS)('as %s sees it', (who) => {
    const actor = actorOf(who);
    const may = (level: Confidentiality) => mayReadCase({ confidentiality: level, ownerId: 'mona', createdBy: 'mona', readerIds: level === 'restricted' ? ['named'] : [] }, caseReaderOf(actor));
    const readable = CONFIDENTIALITIES.filter(may);

    it.each(Object.keys(everything))('leaks nothing through %s', async (name) => {
      const answer = JSON.stringify(await attempt(everything[name]?.(actor) ?? Promise.resolve()));
      for (const level of CONFIDENTIALITIES.filter((one) => !may(one))) {
        expect(answer).not.toContain(`canary-${level}`);
        expect(name === 'pipeline.board' || !answer.includes(idOf(level))).toBe(true);
      }
    });

    it('is counted after the right to read', async () => {
      const [board, list, reviewed] = await Promise.all([readBoard(actor, { stream: 'retention' }, at), caseSheetSummary(actor, { stream: 'retention' }, at), readReview(actor, { id: review }, at)]);
      expect([board.count, list.total, reviewed.items.length]).toEqual([readable.length, readable.length, readable.length]);
      expect([board.jobs, list.totals.jobsAtRisk?.sum]).toEqual([777 * readable.length, 777 * readable.length]);
      expect(board.columns.flatMap(({ masked }) => masked)).toHaveLength(CONFIDENTIALITIES.length - readable.length);
    });
  });
});
