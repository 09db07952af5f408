import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST_YEAR } from '@/lib/domain/meetings/first-year';
import { archivePlaybook } from '@/lib/services/meetings/archive-playbook';
import { changeStep } from '@/lib/services/meetings/change-step';
import { listPlaybooks } from '@/lib/services/meetings/list-playbooks';
import { readPlaybook } from '@/lib/services/meetings/read-playbook';
import { readTemplate } from '@/lib/services/meetings/read-template';
import { restorePlaybook } from '@/lib/services/meetings/restore-playbook';
import { saveTemplate } from '@/lib/services/meetings/save-template';
import { settleStep } from '@/lib/services/meetings/settle-step';
import { startPlaybook } from '@/lib/services/meetings/start-playbook';
import { logContact } from '@/lib/services/outreach/log-contact';
import { FORMING, layOutFormingCluster } from '../../support/fixtures/forming-cluster';
import { actorOf } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-23T20:00:00Z') };
const coordinator = actorOf('named');
const start = (more: object = {}) => startPlaybook(coordinator, { ...FORMING, startedOn: '2026-08-10', ...more }, at);

beforeAll(layOutFormingCluster);

describe('the playbook of a first year', () => {
  it('begins with the steps of the source, dated from its first day, and says where it is', async () => {
    const { id } = await start();
    const page = await readPlaybook(actorOf('vera'), { id }, at);
    expect(page.month).toBe(4);
    expect(page.steps.map(({ fromOn, toOn, standing }) => [fromOn, toOn, standing])).toEqual([
      ['2026-08-10', '2026-10-09', 'overdue'], ['2026-08-10', '2026-10-09', 'overdue'], ['2026-10-10', '2026-11-09', 'overdue'],
      ['2026-11-10', '2027-01-09', 'now'], ['2026-11-10', '2027-01-09', 'now'], ['2027-01-10', '2027-05-09', 'later'],
    ]);
    expect((await listPlaybooks(actorOf('vera'), { subcluster: 'services' }, at)).playbooks).toMatchObject([{ id, month: 4, overdue: 3, settled: 0, of: 6, next: { toOn: '2026-10-09' } }]);
  });
  it('runs once at a time for a forming cluster, and can be archived and restored', async () => {
    await expect(start()).rejects.toMatchObject({ detail: { fields: { subclusterCode: expect.any(String) as string } } });
    const [first] = (await listPlaybooks(coordinator, {}, at)).playbooks;
    await archivePlaybook(coordinator, { id: first?.id ?? '' }, at);
    const { id } = await start();
    await expect(restorePlaybook(coordinator, { id: first?.id ?? '' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await archivePlaybook(coordinator, { id }, at);
    await restorePlaybook(coordinator, { id: first?.id ?? '' }, at);
    expect((await listPlaybooks(coordinator, {}, at)).playbooks.map((one) => one.id)).toEqual([first?.id]);
  });
  it('is done by words or a contact, skipped with a reason, and open again, each on top of what was read', async () => {
    const { id } = await start({ subclusterCode: 'mining' });
    const stepOf = async (who: 'named' | 'vera' = 'named') => (await readPlaybook(actorOf(who), { id }, at)).steps[0];
    const step = (await stepOf())?.id ?? '';
    await expect(settleStep(coordinator, { id: step, version: 1, state: 'done' }, at)).rejects.toMatchObject({ detail: { fields: { note: expect.any(String) as string } } });
    await expect(settleStep(coordinator, { id: step, version: 1, state: 'done', note: 'x', on: '2026-12-01' }, at)).rejects.toMatchObject({ detail: { fields: { on: expect.any(String) as string } } });
    const sealed = await logContact(coordinator, { kind: 'meeting', summary: 'canary-sealed-team', confidentiality: 'sealed', participants: [{ organizationId: 'ridge' }] }, at);
    await settleStep(coordinator, { id: step, version: 1, state: 'done', note: 'canary-sealed-note', activityId: sealed.id }, at);
    expect(await stepOf()).toMatchObject({ state: 'done', settledOn: '2026-11-23', note: 'canary-sealed-note', contact: { id: sealed.id }, closed: false });
    expect(await stepOf('vera')).toMatchObject({ state: 'done', note: null, contact: null, closed: true });
    await expect(settleStep(coordinator, { id: step, version: 1, state: 'skipped', note: 'late' }, at)).rejects.toMatchObject({ code: 'conflict' });
    await settleStep(coordinator, { id: step, version: 2, state: 'open' }, at);
    expect(await stepOf()).toMatchObject({ state: 'open', settledOn: null, note: null, contact: null });
    await changeStep(coordinator, { id: step, version: 3, ownerId: 'jon', fromOn: '2026-08-10', toOn: '2026-12-31', what: 'Team', why: 'So', doneWhen: 'Then' }, at);
    expect(await stepOf()).toMatchObject({ owner: { name: 'jon' }, standing: 'now', what: 'Team' });
    await expect(changeStep(coordinator, { id: step, version: 4, ownerId: 'vera', fromOn: '2026-08-10', toOn: '2026-12-31', what: 'Team', why: 'So', doneWhen: 'Then' }, at)).rejects.toMatchObject({ code: 'invalid' });
  });
  it('takes no contact for shown that its reader may not read, and leaves one alone that only others may', async () => {
    const { id } = await start({ subclusterCode: 'manufacturing' });
    const step = (await readPlaybook(coordinator, { id }, at)).steps[0]?.id ?? '';
    const hers = await logContact(actorOf('mona'), { kind: 'meeting', summary: 's', confidentiality: 'sealed', participants: [{ organizationId: 'ridge' }] }, at);
    await expect(settleStep(coordinator, { id: step, version: 1, state: 'done', activityId: hers.id }, at)).rejects.toMatchObject({ detail: { fields: { activityId: expect.any(String) as string } } });
    await settleStep(actorOf('mona'), { id: step, version: 1, state: 'done', activityId: hers.id }, at);
    await expect(settleStep(coordinator, { id: step, version: 2, state: 'open' }, at)).rejects.toMatchObject({ code: 'not-found' });
  });
  it('is for coordinators to write and for facilitators to read', async () => {
    await expect(startPlaybook(actorOf('anita'), { ...FORMING, startedOn: '2026-08-10' }, at)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the template', () => {
  it('is edited as the next version with a reason; playbooks that run keep their steps', async () => {
    expect(await readTemplate(coordinator, {}, at)).toMatchObject({ version: 0, steps: FIRST_YEAR });
    const steps = [...FIRST_YEAR, { fromMonth: 10, toMonth: 12, what: 'Look back', why: 'To learn.', doneWhen: 'The year is written up.' }];
    await saveTemplate(coordinator, { version: 0, steps, reason: 'A look back lacked.' }, at);
    await expect(saveTemplate(coordinator, { version: 0, steps, reason: 'Again.' }, at)).rejects.toMatchObject({ code: 'conflict' });
    const [running] = (await listPlaybooks(coordinator, { subcluster: 'services' }, at)).playbooks;
    expect(running?.of).toBe(6);
    await archivePlaybook(coordinator, { id: running?.id ?? '' }, at);
    const { id } = await start();
    expect((await readPlaybook(coordinator, { id }, at)).steps.at(-1)).toMatchObject({ what: 'Look back', fromOn: '2027-05-10', toOn: '2027-08-09' });
  });
});
