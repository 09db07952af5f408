import { beforeAll, describe, expect, it } from 'vitest';
import { casesToday } from '@/lib/services/pipeline/cases-today';
import { actorOf } from '../../support/fixtures/outreach-people';
import { at, layOutPipeline, openCase } from './case-fixtures';

const lately = { openedOn: '2026-11-20', nextStep: 'Call', nextStepOn: '2026-12-20' };
const told = async (who: Parameters<typeof actorOf>[0], limit = 50) => (await casesToday(actorOf(who), { limit }, at)).cases.map(({ codeName, why }) => `${codeName}: ${why}`);

// Of Anita: one slips, one is stale, one is due on Friday, one can wait. Of Jon: a restricted one that slips, and one whose next step is Anita's.
beforeAll(async () => {
  await layOutPipeline();
  await openCase({ ...lately, codeName: 'Overdue', nextStepOn: '2026-11-20', jobsAtRisk: 5 });
  await openCase({ ...lately, codeName: 'Long here', openedOn: '2026-10-01' });
  await openCase({ ...lately, codeName: 'Friday', nextStepOn: '2026-11-27' });
  await openCase({ ...lately, codeName: 'Waits' });
  await openCase({ ...lately, codeName: 'Hidden', ownerId: 'jon', confidentiality: 'restricted', nextStepOn: null, nextStep: null }, 'jon');
  await openCase({ ...lately, codeName: 'Her step', ownerId: 'jon', nextStepOn: '2026-11-24', nextStepOwnerId: 'anita' }, 'jon');
});

describe('the cases of a day', () => {
  it('are those of one\'s own that slip, are stale or have a step due, with the rule that brought them', async () => {
    expect(await told('anita')).toEqual(['Overdue: slipping', 'Long here: stale', 'Friday: due', 'Her step: due']);
    const { cases, counts } = await casesToday(actorOf('anita'), {}, at);
    expect(cases.slice(0, 2)).toMatchObject([{ slipping: { why: 'overdue', days: 3 }, staleAfter: null, mine: true, jobs: 5 }, { slipping: null, staleAfter: 30 }]);
    expect(counts).toEqual({ slipping: 1, stale: 1, due: 2 });
    expect(await told('jon')).toEqual(['Hidden: slipping']);
  });
  it('are for a manager all that slip or are stale, but no step that is due to somebody else', async () => {
    expect((await told('mona')).sort()).toEqual(['Hidden: slipping', 'Long here: stale', 'Overdue: slipping']);
    expect(await casesToday(actorOf('mona'), { limit: 1 }, at)).toMatchObject({ total: 3, everybody: true, cases: [{ codeName: 'Overdue' }] });
  });
  it('are none for those who look after none', async () => {
    expect(await told('vera')).toEqual([]);
    expect(await told('named')).toEqual([]);
  });
});
