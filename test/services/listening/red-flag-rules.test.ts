import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { redFlagRules } from '@/db/schema';
import { eq } from 'drizzle-orm';
import { dropRuleDraft } from '@/lib/services/listening/red-flags/drop-rule-draft';
import { listRules } from '@/lib/services/listening/red-flags/list-rules';
import { previewRule } from '@/lib/services/listening/red-flags/preview-rule';
import { publishRule } from '@/lib/services/listening/red-flags/publish-rule';
import { readRule } from '@/lib/services/listening/red-flags/read-rule';
import { retireRule } from '@/lib/services/listening/red-flags/retire-rule';
import { saveRuleDraft } from '@/lib/services/listening/red-flags/save-rule-draft';
import { startRuleVersion } from '@/lib/services/listening/red-flags/start-rule-version';
import { actorOf } from '../../support/fixtures/outreach-people';
import { at, holdInterview, layOutFlags } from './red-flag-world';

const mona = actorOf('mona');
const terms = {
  name: 'Hiring is hard', advice: null, severity: 'notice' as const, clock: { amount: 3, unit: 'business_days' as const },
  condition: { match: 'all' as const, tests: [{ of: { question: 'hiring_difficulty' }, op: 'at_least' as const, value: 4 }], groups: [] },
};

beforeAll(async () => {
  await layOutFlags();
  await holdInterview('earlier', 'jon', 'internal', { hiring_difficulty: 5 }, '2026-10-01');
  await holdInterview('latest', 'jon', 'sealed', { hiring_difficulty: 4 }, '2026-11-01');
});

describe('red flag rules', () => {
  it('are drafted, previewed on the latest interviews, and published as a version that never changes', async () => {
    const draft = await saveRuleDraft(mona, terms, at);
    const preview = await previewRule(mona, { id: draft.id }, at);
    expect(preview).toMatchObject({ total: 1, judged: 4, firms: [{ id: 'cottonwood', level: 'sealed', because: 'How hard is hiring?: 4' }] });
    const saved = await saveRuleDraft(mona, { ...terms, id: draft.id, revision: 1, name: 'Hiring is very hard' }, at);
    await expect(saveRuleDraft(mona, { ...terms, id: draft.id, revision: 1 }, at)).rejects.toMatchObject({ code: 'conflict' });
    await publishRule(mona, { id: draft.id, revision: saved.revision, note: 'Heard it in nine interviews' }, at);
    await expect(saveRuleDraft(mona, { ...terms, id: draft.id, revision: 3 }, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(database().write((tx) => tx.update(redFlagRules).set({ name: 'Behind the back' }).where(eq(redFlagRules.id, draft.id)))).rejects.toThrow();
    expect(await readRule(mona, { id: draft.id }, at)).toMatchObject({ inForce: true, name: 'Hiring is very hard' });
  });

  it('are replaced by a later version and retired by a last one', async () => {
    const lease = (await listRules(mona, {}, at)).rules.find(({ code }) => code === 'lease_ends');
    const next = await startRuleVersion(mona, { id: lease?.id ?? '' }, at);
    expect(await startRuleVersion(mona, { id: lease?.id ?? '' }, at)).toEqual(next);
    await expect(retireRule(mona, { id: lease?.id ?? '' }, at)).rejects.toMatchObject({ code: 'conflict' });
    await publishRule(mona, { id: next.id, revision: 1, note: 'Same, in other words' }, at);
    expect(await readRule(mona, { id: lease?.id ?? '' }, at)).toMatchObject({ inForce: false });
    await retireRule(mona, { id: next.id }, at);
    expect((await listRules(mona, {}, at)).rules.find(({ code }) => code === 'lease_ends')).toMatchObject({ state: 'retired', version: 3 });
  });

  it('lose a draft that is thrown away, and nothing else', async () => {
    const succession = (await listRules(mona, {}, at)).rules.find(({ code }) => code === 'succession');
    const draft = await startRuleVersion(mona, { id: succession?.id ?? '' }, at);
    await dropRuleDraft(mona, { id: draft.id, revision: 1 }, at);
    expect((await listRules(mona, {}, at)).rules.find(({ code }) => code === 'succession')).toMatchObject({ state: 'published', version: 1, draftId: null });
  });

  it('are written by those who define, and read by everybody who reads outreach', async () => {
    await expect(saveRuleDraft(actorOf('named'), terms, at)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await listRules(actorOf('vera'), {}, at)).rules.length).toBeGreaterThan(5);
  });
});
