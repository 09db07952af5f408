import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { tasks } from '@/db/schema';
import { caseSheet } from '@/lib/services/pipeline/case-sheet';
import { caseSheetSummary } from '@/lib/services/pipeline/case-sheet-summary';
import { caseTimeline } from '@/lib/services/pipeline/case-timeline';
import { decide } from '@/lib/services/pipeline/decide';
import { finishReview } from '@/lib/services/pipeline/finish-review';
import { listReviews } from '@/lib/services/pipeline/list-reviews';
import { listViews } from '@/lib/services/sheet/list-views';
import { moveCase } from '@/lib/services/pipeline/move-case';
import { readBoard } from '@/lib/services/pipeline/read-board';
import { readReview } from '@/lib/services/pipeline/read-review';
import { removeView } from '@/lib/services/sheet/remove-view';
import { saveView } from '@/lib/services/sheet/save-view';
import { startReview } from '@/lib/services/pipeline/start-review';
import { actorOf } from '../../support/fixtures/outreach-people';
import { at, layOutPipeline, openCase } from './case-fixtures';

const mona = actorOf('mona');
const jon = actorOf('jon');
const later = { now: new Date('2026-12-01T20:00:00Z') };
const ids = { slips: '', calm: '', sealed: '' };
let review = '';

beforeAll(async () => {
  await layOutPipeline();
  ids.slips = (await openCase({ organizationId: 'ridge', nextStep: 'Call', nextStepOn: '2026-11-01', jobsAtRisk: 9 })).id;
  ids.calm = (await openCase({ organizationId: 'nechako', openedOn: '2026-11-20', nextStep: 'Call', nextStepOn: '2026-12-20' })).id;
  ids.sealed = (await openCase({ organizationId: 'cottonwood', confidentiality: 'sealed', openedOn: '2026-11-20' })).id;
});

describe('a board', () => {
  it('shows of a confidential case its code name alone, in no sum and under no filter', async () => {
    const [all, others] = await Promise.all([readBoard(mona, { stream: 'retention' }, at), readBoard(jon, { stream: 'retention' }, at)]);
    expect([all.count, others.count]).toEqual([3, 2]);
    const masked = others.columns.flatMap((column) => column.masked);
    expect(masked).toEqual([{ id: ids.sealed, stage: 'identified', codeName: expect.any(String) as string }]);
    expect(JSON.stringify(others)).not.toContain('cottonwood');
    expect((await readBoard(jon, { stream: 'retention', age: 1 }, at)).columns.flatMap((column) => column.masked)).toEqual([]);
  });
  it('is drawn anew once a card has moved', async () => {
    const { id } = await openCase({ stream: 'expansion', organizationId: 'ridge', jobsAtStake: 4, nextStep: 'Call', nextStepOn: '2026-12-20' });
    expect((await readBoard(jon, { stream: 'expansion' }, at)).columns[0]).toMatchObject({ count: 1, jobs: 4 });
    await moveCase(jon, { id, from: 'identified', to: 'contacted' }, at);
    expect((await readBoard(jon, { stream: 'expansion' }, at)).columns.map(({ count }) => count)).toEqual([0, 1, 0, 0, 0]);
  });
});

describe('a review', () => {
  it('gathers what slips, and is gone on with when it is open', async () => {
    ({ id: review } = await startReview(mona, { stream: 'retention' }, at));
    expect(await startReview(mona, { stream: 'retention' }, at)).toEqual({ id: review });
    expect((await readReview(mona, { id: review }, at)).items.map(({ caseId, reasons }) => [caseId, reasons])).toEqual([[ids.slips, ['slipping', 'stale']], [ids.sealed, ['slipping']]]);
    expect((await readReview(jon, { id: review }, at)).items.map(({ caseId }) => caseId)).toEqual([ids.slips]);
    expect((await listReviews(jon, { stream: 'retention' }, at))).toMatchObject({ waiting: [{ cases: 1, slipping: 1 }], reviews: [{ id: review, cases: 1, decided: 0 }] });
  });
  it('notes a decision and gives out a follow-up as confidential as the case, to somebody who may read it', async () => {
    await expect(decide(mona, { reviewId: review, caseId: ids.sealed }, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(decide(mona, { reviewId: review, caseId: ids.sealed, action: 'Call', dueOn: '2026-12-01', ownerId: 'jon' }, at)).rejects.toMatchObject({ detail: { fields: { ownerId: expect.any(String) as string } } });
    await expect(decide(jon, { reviewId: review, caseId: ids.sealed, decision: 'x' }, at)).rejects.toMatchObject({ code: 'not-found' });
    await decide(mona, { reviewId: review, caseId: ids.sealed, decision: 'Meet the owner', action: 'Call the owner', dueOn: '2026-12-01' }, at);
    expect(await database().read.select().from(tasks)).toMatchObject([{ title: 'Call the owner', ownerId: 'anita', source: 'case', sourceId: ids.sealed, confidentiality: 'sealed' }]);
    expect((await readReview(mona, { id: review }, at)).items[1]).toMatchObject({ decision: 'Meet the owner', actions: [{ title: 'Call the owner', owner: 'anita' }] });
  });
  it('once finished stays; the next one counts from there', async () => {
    await finishReview(mona, { id: review, version: 1, present: 'Anita, Jon' }, at);
    await expect(decide(mona, { reviewId: review, caseId: ids.slips, decision: 'Late' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await moveCase(jon, { id: ids.calm, from: 'identified', to: 'contacted' }, later);
    const { id } = await startReview(mona, { stream: 'retention' }, later);
    const next = await readReview(mona, { id }, later);
    expect(next.sinceAt).toEqual(at.now);
    expect(next.items.find(({ caseId }) => caseId === ids.calm)?.reasons).toEqual(['changed']);
  });
});

describe('the table', () => {
  it('sums all cases asked for that the reader may read, and finds them by what is known of them', async () => {
    const all = await caseSheetSummary(mona, { stream: 'retention', group: 'pace' }, at);
    expect([all.total, all.totals.jobsAtRisk]).toEqual([3, { sum: 9, known: 1 }]);
    expect(all.groups.map(({ values, rows }) => [values[0], rows])).toEqual([['slipping', 2], [null, 1]]);
    const listed = async (question: object) => (await caseSheet(jon, { stream: 'retention', ...question }, at)).rows;
    expect((await listed({})).map(({ id }) => id)).toEqual([ids.slips, ids.calm]);
    expect((await listed({ jobs: 5 })).map(({ cells }) => cells[0])).toEqual(['ridge Ltd.']);
    expect(await listed({ stage: 'lost' })).toEqual([]);
    expect((await listed({ sort: 'nextStepOn' })).map(({ id }) => id)).toEqual([ids.calm, ids.slips]);
  });
  it('is drawn over time as well, with the moves of cases the reader may read alone', async () => {
    expect((await caseTimeline(jon, { stream: 'retention' }, at)).cases.map(({ id }) => id).sort()).toEqual([ids.slips, ids.calm].sort());
    expect((await caseTimeline(mona, { stream: 'retention' }, at)).cases).toHaveLength(3);
  });
});

describe('a saved view', () => {
  it('keeps what narrows and sorts, for oneself or for all, and is taken away by its maker', async () => {
    const page = '/pipeline/retention/table';
    const { id } = await saveView(jon, { page, name: 'Mine', query: 'jobs=5&evil=%3Cscript%3E&page=3' }, at);
    await saveView(jon, { page, name: 'Ours', query: 'slow=slipping', shared: true }, at);
    await expect(saveView(jon, { page, name: 'mine', query: '' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(saveView(jon, { page: '/admin/users', name: 'x', query: '' }, at)).rejects.toMatchObject({ code: 'invalid' });
    expect((await listViews(jon, { page }, at)).views.map(({ name, query }) => [name, query])).toEqual([['Mine', 'jobs=5'], ['Ours', 'slow=slipping']]);
    expect((await listViews(mona, { page }, at)).views).toMatchObject([{ name: 'Ours', own: false }]);
    await expect(removeView(mona, { id }, at)).rejects.toMatchObject({ code: 'not-found' });
    await removeView(jon, { id }, at);
    expect((await listViews(jon, { page }, at)).views).toHaveLength(1);
  });
  it('is renamed, shared and narrowed anew by its maker alone, and keeps its name where none is given', async () => {
    const page = '/organizations';
    const { id } = await saveView(jon, { page, name: 'Firms', query: 'kind=firm' }, at);
    await saveView(jon, { page, name: 'Others', query: '' }, at);
    const named = async () => (await listViews(jon, { page }, at)).views.map(({ name, query, shared }) => [name, query, shared]);
    await saveView(jon, { page, replaces: id, name: 'Firms we know', query: 'kind=firm', shared: true }, at);
    await saveView(jon, { page, replaces: id, query: 'kind=firm&sort=jobs' }, at);
    expect(await named()).toEqual([['Firms we know', 'kind=firm&sort=jobs', false], ['Others', '', false]]);
    await expect(saveView(jon, { page, replaces: id, name: 'others', query: '' }, at)).rejects.toMatchObject({ detail: { fields: { name: expect.any(String) as string } } });
    await expect(saveView(mona, { page, replaces: id, query: '' }, at)).rejects.toMatchObject({ code: 'not-found' });
    await expect(saveView(jon, { page, query: '' }, at)).rejects.toMatchObject({ code: 'invalid' });
    expect(await named()).toHaveLength(2);
  });
});
