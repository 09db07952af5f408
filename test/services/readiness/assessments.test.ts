import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { assessmentEvidence, organizations, regions, sites, users } from '@/db/schema';
import type { Actor } from '@/lib/auth/permissions';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { attachFile } from '@/lib/services/follow-through/attach-file';
import { removeAttachment } from '@/lib/services/follow-through/remove-attachment';
import { restoreAttachment } from '@/lib/services/follow-through/restore-attachment';
import { archiveContact } from '@/lib/services/outreach/archive-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { agreeConsensus } from '@/lib/services/readiness/agree-consensus';
import { assess } from '@/lib/services/readiness/assess';
import { assessedSubjects } from '@/lib/services/readiness/assessed-subjects';
import { evidenceChoices } from '@/lib/services/readiness/evidence-choices';
import { expiryWorklist } from '@/lib/services/readiness/expiry-worklist';
import { listAssessments } from '@/lib/services/readiness/list-assessments';
import { organizationSheet } from '@/lib/services/register/organization-sheet';
import { setScoringPermission } from '@/lib/services/readiness/set-scoring-permission';
import { withdrawAssessment } from '@/lib/services/readiness/withdraw-assessment';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-23T20:00:00Z') };
const { refusals } = messages.readiness;
const cora = actorOf('named');
const mona = actorOf('mona');

const contact = async (organizationId: string, occurredOn: string, confidentiality: Confidentiality = 'internal', by: Actor = cora, readers: string[] = []) =>
  (await logContact(by, { kind: 'visit', summary: `talk-${confidentiality}`, occurredOn, confidentiality, readers, participants: [{ organizationId }] }, at)).id;

type Given = { ready?: number | null; willing?: number | null; able?: number | null };
const rwa = (organizationId: string, evidence: string[], { ready = 3, willing = 3, able = 3 }: Given = {}, more: object = {}) => ({
  scheme: 'rwa' as const, subject: { kind: 'organization' as const, organizationId },
  scores: Object.entries({ ready, willing, able }).map(([axis, value]) => ({ axis: axis as 'ready', value, evidence: value === null ? [] : evidence.map((id) => ({ kind: 'activity' as const, id })) })), ...more,
});
const standingOf = async (actor: Actor, organizationId: string) => (await listAssessments(actor, { organizationId }, at)).schemes.find(({ scheme }) => scheme === 'rwa')?.standing ?? null;
const refusalOf = (answer: Promise<unknown>) => answer.then(() => null, (refusal: { code: string; detail?: { fields?: object } }) => refusal.detail?.fields ?? refusal.code);

beforeAll(async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    const made = { createdAt: at.now, createdBy: 'fixture', updatedAt: at.now, updatedBy: 'fixture', version: 1 };
    await tx.insert(users).values({ ...made, id: 'second', name: 'second', email: 'second@example.test', emailKey: 'second@example.test', roles: ['coordinator'], recoveryCodes: [], preferences: {} });
    for (const [id, kind, rightsHolder] of [['nation', 'first_nation', true], ['nation-unticked', 'first_nation', false]] as const) {
      await tx.insert(organizations).values({ ...made, id, legalName: id, nameKey: id, tradeNames: [], kind, status: 'active', rightsHolder, sample: false });
    }
    await tx.insert(regions).values(['', 'Second', 'Third'].map((name, at) => ({ code: `c-${at + 1}`, system: 'own' as const, name: name || 'Community', nameKey: (name || 'Community').toLowerCase(), position: at + 1 })));
  });
});
const second: Actor = { ...cora, id: 'second', name: 'second' } as Actor;

describe('assessing somebody', () => {
  it('keeps the score with what it rests on; the same one sent twice is one', async () => {
    const visit = await contact('cottonwood', '2026-11-01');
    const id = '0197a1b2-0000-7000-8000-000000000f01';
    expect(await assess(cora, { id, ...rwa('cottonwood', [visit], { ready: 4, willing: 2, able: 3 }) }, at)).toEqual({ id });
    expect(await assess(cora, { id, ...rwa('cottonwood', [visit], { ready: 4, willing: 2, able: 3 }) }, at)).toEqual({ id });
    const found = await listAssessments(cora, { organizationId: 'cottonwood' }, at);
    expect(found.history.map((one) => [one.id, one.scorer.name, one.evidence.length])).toEqual([[id, 'named', 3]]);
    expect(await standingOf(actorOf('vera'), 'cottonwood')).toMatchObject({ level: { kind: 'level', level: 2 }, lastsUntil: '2027-11-01' });
  });
  it('refuses evidence of somebody else, of a later day, archived or hidden, and an assessment of a day to come', async () => {
    const other = await contact('nechako', '2026-11-01');
    const hidden = await contact('cottonwood', '2026-11-02', 'sealed', mona);
    const archived = await contact('cottonwood', '2026-11-03');
    await archiveContact(cora, { id: archived }, at);
    const fields = (value: string) => ({ 'scores.0.evidence': value, 'scores.1.evidence': value, 'scores.2.evidence': value });
    for (const id of [other, hidden, archived, 'nowhere']) expect(await refusalOf(assess(cora, rwa('cottonwood', [id]), at))).toEqual(fields(refusals.notEvidence));
    const visit = await contact('cottonwood', '2026-11-01');
    expect(await refusalOf(assess(cora, rwa('cottonwood', [visit], {}, { assessedOn: '2026-10-31' }), at))).toEqual(fields(refusals.evidenceLater));
    expect(await refusalOf(assess(cora, rwa('cottonwood', [visit], {}, { assessedOn: '2026-11-24' }), at))).toEqual({ assessedOn: refusals.inTheFuture });
    expect(await refusalOf(assess(cora, rwa('closed-shop', [visit]), at))).toEqual({ 'subject.organizationId': messages.errors.unknownRecord });
    expect(await refusalOf(assess(actorOf('anita'), rwa('cottonwood', [visit]), at))).toBe('forbidden');
  });
  it('lets two scorers differ in the open until they agree', async () => {
    const visit = await contact('ridge', '2026-11-05');
    const first = await assess(cora, rwa('ridge', [visit], { willing: 4 }), at);
    expect(await refusalOf(assess(cora, rwa('ridge', [visit], {}, { besideId: first.id }), at))).toEqual({ besideId: refusals.twoScorers });
    const beside = await assess(second, rwa('ridge', [visit], { willing: 1 }, { besideId: first.id }), at);
    expect(await standingOf(cora, 'ridge')).toMatchObject({ level: { kind: 'incomplete', atMost: 3 } });
    expect((await expiryWorklist(cora, {}, at)).rows.map(({ organization, why }) => [organization.id, why])).toContainEqual(['ridge', 'scorers-differ']);
    const scores = (['ready', 'willing', 'able'] as const).map((axis) => ({ axis, value: 3 }));
    expect(await refusalOf(agreeConsensus(cora, { sourceIds: [first.id, first.id], scores }, at))).toEqual({ sourceIds: refusals.twoScorers });
    await agreeConsensus(cora, { sourceIds: [first.id, beside.id], scores }, at);
    expect(await standingOf(cora, 'ridge')).toMatchObject({ consensus: true, level: { kind: 'level', level: 3 } });
    const { rows } = await organizationSheet(cora, { cols: 'name,readiness', where: 'name:begins:ridge' }, at);
    expect(rows.map(({ cells }) => cells[1])).toEqual(['Level 3 (3, 3, 3)']);
  });
  it('withdraws a mistaken one by its scorer or a manager alone, and goes back to what stood', async () => {
    const visit = await contact('cim', '2026-11-05');
    await assess(cora, rwa('cim', [visit], {}, { assessedOn: '2026-11-10' }), at);
    const wrong = await assess(cora, rwa('cim', [visit], { ready: 0 }), at);
    expect(await refusalOf(withdrawAssessment(second, { id: wrong.id, version: 1, reason: 'No' }, at))).toBe('forbidden');
    await withdrawAssessment(mona, { id: wrong.id, version: 1, reason: 'The wrong firm' }, at);
    await withdrawAssessment(mona, { id: wrong.id, version: 1, reason: 'The wrong firm' }, at);
    expect(await standingOf(cora, 'cim')).toMatchObject({ level: { kind: 'level', level: 3 } });
    expect((await listAssessments(cora, { organizationId: 'cim' }, at)).history.map(({ withdrawn }) => withdrawn)).toEqual([{ reason: 'The wrong firm' }, null]);
  });
  it('becomes unknown when what it rested on is archived', async () => {
    const visit = await contact('cim', '2026-11-12');
    await assess(cora, rwa('cim', [visit], {}, { assessedOn: '2026-11-20' }), at);
    const worthALook = async () => (await expiryWorklist(cora, {}, at)).rows.filter(({ organization }) => organization.id === 'cim').map(({ why }) => why);
    expect(await worthALook()).toEqual([]);
    await archiveContact(cora, { id: visit }, at);
    expect(await worthALook()).toEqual(['evidence-gone']);
    const standing = await standingOf(cora, 'cim');
    expect(standing?.axes.map(({ reason }) => reason)).toEqual(['evidence-gone', 'evidence-gone', 'evidence-gone', 'not-scored']);
    expect(standing?.level).toEqual({ kind: 'incomplete', atMost: null });
  });
  it('becomes unknown when the file it rested on is removed, and is itself again when the file comes back', async () => {
    const activityId = await contact('cim', '2026-11-13');
    const { id } = await attachFile(cora, { activityId, fileName: 'books.pdf', mediaType: 'application/pdf', storedAs: '0192f000-0000-7000-8000-0000000000f1', bytes: 1, sha256: 'a'.repeat(64) }, at);
    const evidence = [{ kind: 'attachment' as const, id }];
    await assess(cora, { ...rwa('cim', []), scores: (['ready', 'willing', 'able'] as const).map((axis) => ({ axis, value: 2, evidence })) }, at);
    expect((await standingOf(cora, 'cim'))?.level).toEqual({ kind: 'level', level: 2 });
    await removeAttachment(cora, { id }, at);
    expect((await standingOf(cora, 'cim'))?.level).toEqual({ kind: 'incomplete', atMost: null });
    expect((await listAssessments(cora, { organizationId: 'cim' }, at)).history[0]).toMatchObject({ scores: { ready: 2, willing: 2, able: 2 }, evidence: [{ gone: true }, { gone: true }, { gone: true }] });
    await restoreAttachment(cora, { id }, at);
    expect((await standingOf(cora, 'cim'))?.level).toEqual({ kind: 'level', level: 2 });
  });
  it('assesses a community as well, and nobody it does not know', async () => {
    const visit = await contact('nechako', '2026-11-05');
    const scores = [{ axis: 'leadership' as const, value: 4, evidence: [{ kind: 'activity' as const, id: visit }] }];
    await assess(cora, { scheme: 'community', subject: { kind: 'community', regionCode: 'c-1' }, scores }, at);
    const [, community] = (await listAssessments(cora, { subjectKind: 'community', subjectCode: 'c-1' }, at)).schemes;
    expect(community?.standing?.level).toEqual({ kind: 'incomplete', atMost: 4 });
    expect(await refusalOf(assess(cora, { scheme: 'community', subject: { kind: 'community', regionCode: 'nowhere' }, scores }, at))).toEqual({ 'subject.regionCode': messages.errors.unknownRecord });
  });
});

describe('a subject that is no organization', () => {
  const leadership = (id: string, value: number) => [{ axis: 'leadership' as const, value, evidence: [{ kind: 'activity' as const, id }] }];
  it('is listed with how it stands, its name and how often it was assessed; nobody hears of a hidden one', async () => {
    const open = await contact('nechako', '2026-11-04');
    const sealed = await contact('nechako', '2026-11-04', 'sealed', mona);
    const community = (code: string) => ({ scheme: 'community' as const, subject: { kind: 'community' as const, regionCode: code } });
    await assess(cora, { ...community('c-2'), scores: leadership(open, 3), assessedOn: '2026-11-10' }, at);
    await assess(cora, { ...community('c-2'), scores: leadership(open, 5) }, at);
    await assess(mona, { ...community('c-3'), scores: leadership(sealed, 2) }, at);
    const seenBy = async (actor: Actor) => (await assessedSubjects(actor, {}, at)).subjects.filter(({ code }) => code === 'c-2' || code === 'c-3');
    expect(await seenBy(actorOf('vera'))).toMatchObject([{ kind: 'community', code: 'c-2', name: 'Second', standings: [{ scheme: 'community', count: 2, standing: { level: { atMost: 5 } } }] }]);
    expect((await seenBy(mona)).map(({ code }) => code)).toEqual(['c-2', 'c-3']);
    expect((await listAssessments(cora, { subjectKind: 'community', subjectCode: 'c-2' }, at)).name).toBe('Second');
  });
  it('can rest on contacts of those who are there, and is refused where it is not known', async () => {
    await database().write(async (tx) => {
      await tx.insert(sites).values({ id: 'site-c2', createdAt: at.now, createdBy: 'fixture', updatedAt: at.now, updatedBy: 'fixture', version: 1, organizationId: 'ridge', regionCode: 'c-2' });
    });
    await contact('ridge', '2026-11-09');
    const offered = await evidenceChoices(cora, { subjectKind: 'community', subjectCode: 'c-2' }, at);
    expect(offered.length).toBeGreaterThan(0);
    expect(new Set(offered.map(({ id }) => id))).toEqual(new Set((await evidenceChoices(cora, { organizationId: 'ridge' }, at)).map(({ id }) => id)));
    for (const question of [{ subjectKind: 'community' as const, subjectCode: 'nowhere' }, { subjectKind: 'subcluster' as const, subjectCode: 'no/where' }]) expect(await refusalOf(listAssessments(cora, question, at))).toBe('not-found');
  });
});

describe('a score that rests on what is confidential', () => {
  it('is seen by those who may read all of it, and by nobody else', async () => {
    const open = await contact('nechako', '2026-11-05');
    const restricted = await contact('nechako', '2026-11-06', 'restricted', cora, ['second']);
    await assess(cora, rwa('nechako', [open], { ready: 1, willing: 1, able: 1 }, { assessedOn: '2026-11-07' }), at);
    await assess(cora, rwa('nechako', [open, restricted], { ready: 4, willing: 4, able: 4 }), at);
    for (const actor of [cora, second, mona]) expect(await standingOf(actor, 'nechako')).toMatchObject({ level: { level: 4 } });
    for (const who of ['vera', 'anita', 'adam', 'jon'] as const) {
      expect(await standingOf(actorOf(who), 'nechako')).toMatchObject({ level: { level: 1 } });
      expect((await listAssessments(actorOf(who), { organizationId: 'nechako' }, at)).history).toHaveLength(1);
      expect((await evidenceChoices(actorOf(who), { organizationId: 'nechako' }, at)).map(({ text }) => text)).not.toContain('talk-restricted');
    }
  });
  it('stays hidden from others when the last of its evidence is taken away', async () => {
    const sealed = await contact('nechako', '2026-11-08', 'sealed', mona);
    const { id } = await assess(mona, rwa('nechako', [sealed], { ready: 0 }), at);
    await database().write((tx) => tx.delete(assessmentEvidence).where(eq(assessmentEvidence.assessmentId, id)));
    expect((await listAssessments(cora, { organizationId: 'nechako' }, at)).history.map((one) => one.id)).not.toContain(id);
  });
});

describe('a rights holder', () => {
  it.each(['nation', 'nation-unticked'])('gets no score of power unless a manager enables it (%s)', async (organizationId) => {
    const visit = await contact(organizationId, '2026-11-05');
    const evidence = [{ kind: 'activity' as const, id: visit }];
    const power = { scheme: 'power_interest' as const, subject: { kind: 'organization' as const, organizationId }, scores: [{ axis: 'power' as const, value: 4, evidence }] };
    expect(await refusalOf(assess(cora, power, at))).toEqual({ scheme: refusals.rightsHolder });
    expect(await refusalOf(assess(mona, { ...power, scheme: 'salience', scores: [{ axis: 'power', value: 1, evidence }] }, at))).toEqual({ scheme: refusals.rightsHolder });
    expect(await refusalOf(setScoringPermission(cora, { organizationId, enabled: true, reason: 'Asked' }, at))).toBe('forbidden');
    await setScoringPermission(mona, { organizationId, enabled: true, reason: 'They asked for it' }, at);
    await assess(cora, power, at);
    expect((await listAssessments(cora, { organizationId }, at)).history).toHaveLength(1);
    await setScoringPermission(mona, { organizationId, enabled: false, reason: 'They asked again' }, at);
    const after = await listAssessments(cora, { organizationId }, at);
    expect([after.history, after.schemes.map(({ scheme }) => scheme)]).toEqual([[], ['rwa', 'engagement', 'collaboration', 'community']]);
  });
  it('alone can be enabled', async () => {
    expect(await refusalOf(setScoringPermission(mona, { organizationId: 'ridge', enabled: true, reason: 'x' }, at))).toEqual({ organizationId: refusals.noRightsHolder });
  });
});
