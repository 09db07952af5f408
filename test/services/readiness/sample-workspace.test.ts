import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { assessmentEvidence, assessments, formingMembers, readinessRules } from '@/db/schema';
import { loadReference } from '@/db/seed/reference/load-reference';
import { publishedStrength } from '@/lib/services/indicators/published-strength';
import { expiryWorklist } from '@/lib/services/readiness/expiry-worklist';
import { formationBoard } from '@/lib/services/readiness/formation-board';
import { readinessOfSubclusters } from '@/lib/services/readiness/readiness-of-subclusters';
import { removeSamples } from '@/lib/services/workspace/remove-samples';
import { actorOf, at, layOutSample, now } from '../../support/fixtures/sample-workspace';

beforeAll(async () => {
  await database().write((tx) => loadReference(tx, { now }));
  await layOutSample();
});

describe('the readiness of the sample workspace', () => {
  it('comes to events first in manufacturing and says who to win next', async () => {
    const { cards } = await formationBoard(actorOf('cora'), {}, at);
    const manufacturing = cards.find(({ code }) => code === 'manufacturing');
    expect(manufacturing?.verdict).toBe('events_first');
    expect(manufacturing?.changes).toEqual([{ code: 'members', what: 'short', by: 5 }, { code: 'fee', what: 'find-out', by: null }]);
    expect(cards.find(({ code }) => code === 'services')?.verdict).toBe('recruit');
    expect(cards.find(({ code }) => code === 'services')?.candidates.institution?.length).toBeGreaterThan(0);
  });
  it('shows two scorers who differ and one score that is about to grey', async () => {
    const { rows } = await expiryWorklist(actorOf('cora'), {}, at);
    expect(rows.map(({ organization, why }) => [organization.name, why])).toEqual([['Moonwheel Conveyor Systems Inc.', 'scorers-differ'], ['Emberline Explosives Inc.', 'expiring']]);
  });
  it('places mining on the decision board: strong for sure by the establishment that was chosen, and not ready', async () => {
    const { rules, parts } = await readinessOfSubclusters(actorOf('cora'), {}, at);
    expect(rules.rules.establishmentJobs).toBe(250);
    expect(parts.find(({ code }) => code === 'mining')?.jobs.met).toBe(false);
    const lqOf = async (asked: object) => (await publishedStrength(actorOf('cora'), asked, at)).subclusters.find(({ code }) => code === 'mining')?.published?.reading?.lq;
    expect(await lqOf({})).toMatchObject({ plusOne: null, minusOne: null, plusMinusReason: 'no-establishments' });
    const { value, plusOne, minusOne } = (await lqOf({ establishment: 250 })) ?? {};
    expect(minusOne).toBeGreaterThan(1.2);
    expect(minusOne).toBeLessThan(value ?? 0);
    expect(plusOne).toBeGreaterThan(value ?? Infinity);
  });
  it('goes with the sample, and leaves nothing behind', async () => {
    await removeSamples(actorOf('ada'), { removeEdited: [], contactsWithOthers: 'remove' }, at);
    for (const table of [assessments, assessmentEvidence, formingMembers, readinessRules]) expect(await database().read.select().from(table)).toEqual([]);
  });
});
