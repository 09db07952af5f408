import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { claimMoves } from '@/db/schema';
import { addClaimEvidence } from '@/lib/services/claims/add-claim-evidence';
import { claimLedger } from '@/lib/services/claims/claim-ledger';
import { openClaim } from '@/lib/services/claims/open-claim';
import { placeClaim } from '@/lib/services/claims/place-claim';
import { readClaim } from '@/lib/services/claims/read-claim';
import { takeBackEvidence } from '@/lib/services/claims/take-back-evidence';
import { moveClaim } from '@/lib/services/follow-through/move-claim';
import { saveClaim } from '@/lib/services/follow-through/save-claim';
import { archiveContact } from '@/lib/services/outreach/archive-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { setLevel } from '@/lib/services/pipeline/set-level';
import { verifyJobs } from '@/lib/services/pipeline/verify-jobs';
import { announceJobs } from '@/lib/services/pipeline/announce-jobs';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';
import { layOutCase } from '../flow/flow-cases';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const [anita, jon, mona, vera] = [actorOf('anita'), actorOf('jon'), actorOf('mona'), actorOf('vera')];
const fieldsOf = (fault: unknown) => (fault as { detail: { fields: Record<string, string> } }).detail.fields;
const refusedBy = (asked: Promise<unknown>) => asked.then((): Record<string, string> => ({}), fieldsOf);
const visit = (by: typeof anita, summary: string, more = {}) => logContact(by, { kind: 'visit', occurredOn: '2026-11-10', summary, participants: [{ organizationId: 'ridge' }], ...more }, at);
const claimed = { kind: 'retained' as const, jobs: 20, statement: 'We kept twenty people on', statedOn: '2026-11-10', fromYear: 2023, toYear: 2025 };
const versionOf = async (id: string) => (await readClaim(mona, { id }, at)).version;

let [statement, seen] = ['', ''];

beforeAll(async () => {
  await layOutOutreach();
  await layOutCase('spruce', [['identified', '2026-01-01'], ['decision', '2026-02-10'], ['won', '2026-02-20']], { jobs: 30 });
  statement = (await visit(anita, 'They told us they kept twenty on')).id;
  seen = (await visit(jon, 'Counted at the gate')).id;
});

describe('a claim of a case', () => {
  it('takes its organization, sub-cluster and region from the case and begins as claimed', async () => {
    const { id } = await openClaim(anita, { caseId: 'spruce', ...claimed }, at);
    expect(await readClaim(vera, { id }, at)).toMatchObject({ state: 'claimed', organization: { id: 'ridge' }, case: { codeName: 'Project spruce' }, clusterCode: 'mining', fromYear: 2023, toYear: 2025, moves: [{ position: 1, to: 'claimed', by: 'anita' }] });
    expect(await refusedBy(openClaim(anita, { caseId: 'nothing', ...claimed }, at))).toHaveProperty('caseId');
    expect(await refusedBy(openClaim(anita, { caseId: 'spruce', ...claimed, fromYear: 2026, toYear: 2025 }, at))).toHaveProperty('toYear');
    expect(await refusedBy(openClaim(anita, { caseId: 'spruce', ...claimed, toYear: null }, at))).toHaveProperty('toYear');
  });

  it('is supported by the firm\'s statement, verified by somebody else on what somebody else saw, up to what is verified of the case', async () => {
    const { id } = await openClaim(anita, { caseId: 'spruce', ...claimed }, at);
    expect(await refusedBy(moveClaim(anita, { id, version: 1, state: 'supported', evidence: 'a letter' }, at))).toHaveProperty('evidence');
    await addClaimEvidence(anita, { claimId: id, kind: 'statement', source: `activity:${statement}` }, at);
    await moveClaim(anita, { id, version: await versionOf(id), state: 'supported' }, at);
    const verify = async (by = jon) => moveClaim(by, { id, version: await versionOf(id), state: 'verified' }, at);
    expect(await refusedBy(verify())).toHaveProperty('state');
    await addClaimEvidence(jon, { claimId: id, kind: 'visit', source: `activity:${seen}` }, at);
    expect(await refusedBy(verify())).toHaveProperty('state');
    await announceJobs(mona, { id: 'spruce', version: 1, jobs: 30 }, at);
    await verifyJobs(mona, { id: 'spruce', version: 2, jobs: 25 }, at);
    expect(await refusedBy(verify(anita))).toHaveProperty('state');
    await verify();
    expect((await readClaim(vera, { id }, at)).moves.map(({ to, by }) => [to, by])).toEqual([['claimed', 'anita'], ['supported', 'anita'], ['verified', 'jon']]);
    // A second claim of the same case would say 40 of the 25 verified.
    const second = await openClaim(anita, { caseId: 'spruce', ...claimed }, at);
    await addClaimEvidence(anita, { claimId: second.id, kind: 'statement', source: `activity:${statement}` }, at);
    await addClaimEvidence(jon, { claimId: second.id, kind: 'visit', source: `activity:${seen}` }, at);
    await moveClaim(anita, { id: second.id, version: await versionOf(second.id), state: 'supported' }, at);
    expect(await refusedBy(moveClaim(jon, { id: second.id, version: await versionOf(second.id), state: 'verified' }, at))).toHaveProperty('state');
  });

  it('is withdrawn with a reason alone, and its history never changes', async () => {
    const { id } = await openClaim(anita, { caseId: 'spruce', ...claimed }, at);
    expect(await refusedBy(moveClaim(anita, { id, version: 1, state: 'withdrawn' }, at))).toHaveProperty('why');
    await moveClaim(anita, { id, version: 1, state: 'withdrawn', why: 'Counted twice' }, at);
    expect((await readClaim(vera, { id }, at)).moves.at(-1)).toMatchObject({ to: 'withdrawn', why: 'Counted twice' });
    await expect(database().write(async (tx) => { await tx.update(claimMoves).set({ toState: 'verified' }); })).rejects.toThrow();
    await expect(database().write(async (tx) => { await tx.delete(claimMoves); })).rejects.toThrow();
  });
});

describe('evidence behind a claim', () => {
  it('is a contact or a file of the same organization; another source says where it is', async () => {
    const { id } = await openClaim(anita, { caseId: 'spruce', ...claimed }, at);
    const elsewhere = (await logContact(anita, { kind: 'call', occurredOn: '2026-11-11', summary: 'Another firm', participants: [{ organizationId: 'nechako' }] }, at)).id;
    for (const [given, field] of [
      [{ kind: 'statement' as const, source: `activity:${elsewhere}` }, 'source'], [{ kind: 'statement' as const }, 'source'], [{ kind: 'other' as const }, 'note'],
      [{ kind: 'document' as const, source: `activity:${statement}` }, 'source'], [{ kind: 'visit' as const, source: 'activity:nothing' }, 'source'],
    ] as const) expect(await refusedBy(addClaimEvidence(anita, { claimId: id, ...given }, at))).toHaveProperty(field);
    await addClaimEvidence(anita, { claimId: id, kind: 'other', note: 'Annual report 2025, page 12' }, at);
    await addClaimEvidence(anita, { claimId: id, kind: 'visit', source: `activity:${seen}` }, at);
    expect(await refusedBy(addClaimEvidence(anita, { claimId: id, kind: 'visit', source: `activity:${seen}` }, at))).toHaveProperty('source');
  });

  it('is not taken from under a supported claim; archived it greys the claim, which counts as claimed', async () => {
    const own = (await visit(anita, 'Said it once more')).id;
    const { id } = await openClaim(anita, { caseId: 'spruce', ...claimed, jobs: 7 }, at);
    await addClaimEvidence(anita, { claimId: id, kind: 'statement', source: `activity:${own}` }, at);
    await moveClaim(anita, { id, version: 2, state: 'supported' }, at);
    const link = (await readClaim(anita, { id }, at)).links[0]?.id ?? '';
    await expect(takeBackEvidence(anita, { id: link }, at)).rejects.toMatchObject({ code: 'invalid' });
    const supported = async () => (await claimLedger(anita, {}, at)).totals.find(({ kind, state }) => kind === 'retained' && state === 'supported')?.jobs;
    const before = await supported() ?? 0;
    await archiveContact(anita, { id: own }, at);
    expect(await readClaim(anita, { id }, at)).toMatchObject({ rests: true, links: [{ gone: true }] });
    expect(await supported()).toBe(before - 7);
    await moveClaim(anita, { id, version: 3, state: 'claimed', why: 'Its contact was archived' }, at);
    await takeBackEvidence(anita, { id: link }, at);
    expect((await readClaim(anita, { id }, at)).links).toMatchObject([{ removedBy: 'anita', gone: true }]);
  });
});

describe('the ledger', () => {
  it('totals all claims that fit, and shows them a page at a time', async () => {
    const before = (await claimLedger(jon, { kind: 'created' }, at)).total;
    await saveClaim.many(jon, Array.from({ length: 103 }, (_, place) => ({ organizationId: 'cim', kind: 'created' as const, jobs: 2, statement: `Hired ${place}`, statedOn: '2026-03-01' })), at);
    const [first, second] = [await claimLedger(jon, { organizationId: 'cim' }, at), await claimLedger(jon, { organizationId: 'cim', page: 2 }, at)];
    expect([first.total, first.pages, first.rows.length, second.rows.length]).toEqual([103, 2, 100, 3]);
    expect(first.totals.find(({ kind, state }) => kind === 'created' && state === 'claimed')).toEqual({ kind: 'created', state: 'claimed', claims: 103, jobs: 206 });
    expect(first.totals).toEqual(second.totals);
    expect((await claimLedger(jon, { kind: 'created' }, at)).total).toBe(before + 103);
    expect((await claimLedger(jon, { organizationId: 'cim', page: 9 }, at)).page).toBe(2);
  });

  it('is narrowed to who looks after a claim and to the days it was stated between', async () => {
    await saveClaim(anita, { organizationId: 'nechako', kind: 'retained', jobs: 7, statement: 'All stay', statedOn: '2025-02-01' }, at);
    const stated = async (filter: Parameters<typeof claimLedger>[1]) => (await claimLedger(vera, { organizationId: 'nechako', ...filter }, at)).total;
    expect([await stated({ ownerId: 'anita' }), await stated({ ownerId: 'vera' }), await stated({ from: '2025-02-01', to: '2025-02-01' }), await stated({ from: '2025-02-02', to: '2025-03-01' })]).toEqual([1, 0, 1, 0]);
  });
});

describe('who reads a claim', () => {
  it('reads its case as well: closed with the case, it is gone from every list and total', async () => {
    await layOutCase('cedar', [['identified', '2026-01-01']], { jobs: 30 });
    const { id } = await openClaim(mona, { caseId: 'cedar', ...claimed, jobs: 991 }, at);
    expect((await claimLedger(vera, {}, at)).rows.some((row) => row.id === id)).toBe(true);
    await setLevel(mona, { id: 'cedar', version: 1, confidentiality: 'sealed' }, at);
    for (const reader of [vera, jon]) {
      const { rows, totals } = await claimLedger(reader, {}, at);
      expect(rows.some((row) => row.id === id)).toBe(false);
      expect(totals.every(({ jobs }) => jobs < 991)).toBe(true);
      await expect(readClaim(reader, { id }, at)).rejects.toMatchObject({ code: 'not-found' });
    }
    expect(await readClaim(mona, { id }, at)).toMatchObject({ jobs: 991 });
  });

  it('finds it as closed as the contact it rests on', async () => {
    const { id } = await openClaim(mona, { caseId: 'spruce', ...claimed }, at);
    const sealed = (await visit(mona, 'Behind closed doors', { confidentiality: 'sealed' })).id;
    await addClaimEvidence(mona, { claimId: id, kind: 'statement', source: `activity:${sealed}` }, at);
    await expect(readClaim(jon, { id }, at)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('places a claim of no case beside a sub-cluster, on top of the version that was read', async () => {
    const { id } = await saveClaim(anita, { organizationId: 'ridge', kind: 'created', jobs: 5, statement: 'Five new people', statedOn: '2026-11-01' }, at);
    expect(await refusedBy(placeClaim(anita, { id, version: 1, part: 'no/such' }, at))).toHaveProperty('part');
    await placeClaim(anita, { id, version: 1, caseId: 'spruce', fromYear: 2024, toYear: 2025 }, at);
    await expect(placeClaim(jon, { id, version: 1, fromYear: 2023, toYear: 2025 }, at)).rejects.toMatchObject({ code: 'conflict' });
    await layOutCase('elm', [['identified', '2026-01-01']], { level: 'restricted' });
    await placeClaim(mona, { id, version: 2, caseId: 'elm' }, at);
    await expect(readClaim(anita, { id }, at)).rejects.toMatchObject({ code: 'not-found' });
  });
});
