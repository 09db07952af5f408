import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { caseLinks, caseOrganizations, caseReaders, caseRequests, cases, caseSites, dashboardTargets, organizations, reviewItems, reviews, stageMoves } from '@/db/schema';
import { loadReference } from '@/db/seed/reference/load-reference';
import { missingFacts } from '@/lib/domain/pipeline/missing-facts';
import { STREAMS } from '@/lib/domain/pipeline/stream';
import { readBoard } from '@/lib/services/pipeline/read-board';
import { setTarget } from '@/lib/services/dashboards/set-target';
import { saveCase } from '@/lib/services/pipeline/save-case';
import { removeSamples } from '@/lib/services/workspace/remove-samples';
import { actorOf, at, layOutSample, now, organizationNamed } from '../../support/fixtures/sample-workspace';

const cora = actorOf('cora');

beforeAll(async () => {
  await database().write((tx) => loadReference(tx, { now }));
  await layOutSample();
});

describe('the cases of the sample workspace', () => {
  it('are in four streams, two of them confidential, with the facts their stages ask for', async () => {
    const all = await database().read.select().from(cases);
    expect(all.length).toBeGreaterThanOrEqual(25);
    expect(new Set(all.map(({ stream }) => stream))).toEqual(new Set(STREAMS));
    expect(all.filter(({ confidentiality }) => confidentiality !== 'internal')).toHaveLength(2);
    const links = await database().read.select().from(caseLinks);
    for (const one of all) {
      const contacts = links.filter(({ caseId, kind }) => caseId === one.id && kind === 'activity').length;
      expect({ code: one.codeName, lacking: missingFacts(one.stage, { ...one, contacts }) }).toEqual({ code: one.codeName, lacking: [] });
    }
  });
  it('hold exactly three of retention that slip, whoever looks', async () => {
    for (const stream of STREAMS) expect({ stream, slipping: (await readBoard(cora, { stream }, at)).slipping }).toEqual({ stream, slipping: stream === 'retention' ? 3 : 0 });
    const board = await readBoard(cora, { stream: 'retention' }, at);
    expect(board.columns.flatMap(({ cards }) => cards).filter(({ slipping }) => slipping).map(({ codeName }) => codeName).sort()).toEqual(['Project Crane', 'Project Heron', 'Project Petrel']);
  });
  it('go with the sample; a case of one’s own stays and keeps the sample firm it is about', async () => {
    const organizationId = await organizationNamed('Cottonwood Machine Works Ltd.');
    const own = await saveCase(cora, { stream: 'retention', codeName: 'Project Ours', organizationId, ownerId: 'cora', source: 'visit', openedOn: '2026-11-01' }, at);
    await setTarget(actorOf('mona'), { measure: 'contacts', value: 50, version: 1 }, at);
    await removeSamples(actorOf('ada'), { removeEdited: [], contactsWithOthers: 'remove' }, at);
    expect(await database().read.select({ id: cases.id }).from(cases)).toEqual([{ id: own.id }]);
    expect(await database().read.select({ measure: dashboardTargets.measure, value: dashboardTargets.value }).from(dashboardTargets)).toEqual([{ measure: 'contacts', value: 50 }]);
    expect(await database().read.select().from(stageMoves)).toHaveLength(1);
    for (const table of [caseReaders, caseLinks, caseOrganizations, caseSites, caseRequests, reviews, reviewItems]) expect(await database().read.select().from(table)).toEqual([]);
    expect(await database().read.select({ id: organizations.id }).from(organizations)).toContainEqual({ id: organizationId });
  });
});
