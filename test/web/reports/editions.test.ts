import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { loadReference } from '@/db/seed/reference/load-reference';
import { activities, consents, organizations } from '@/db/schema';
import { publicLeaks } from '@/lib/domain/reports/public-leaks';
import { Report } from '@/lib/domain/reports/report';
import { REPORT_KINDS } from '@/lib/domain/reports/report-kind';
import { reportWords } from '@/lib/domain/reports/report-words';
import { nameUnit } from '@/lib/services/workspace/name-unit';
import { composedReport } from '@/lib/web/reports/composed-report';
import { filesOf, reportFile } from '@/lib/web/reports/report-files';
import { askedReport } from '@/lib/web/reports/report-page';
import { layOutSample, actorOf, now } from '../../support/fixtures/sample-workspace';

const CANARY = 'canary-of-a-level';
const cottonwood = async () => (await database().read.select({ id: organizations.id }).from(organizations).where(eq(organizations.legalName, 'Cottonwood Machine Works Ltd.')))[0]?.id ?? '';
const made = async (kind: string, params: Record<string, string> = {}, who: 'mona' | 'cora' = 'mona') => {
  const asked = askedReport(kind, params);
  if (!asked) throw new Error(`No question: ${kind}`);
  return (await composedReport(actorOf(who), asked)).report;
};

// Every confidential contact of the sample says the canary, and every organization without a consent is one.
beforeAll(async () => {
  await database().write((tx) => loadReference(tx, { now }));
  await layOutSample();
  await database().write(async (tx) => {
    for (const level of ['sealed', 'restricted'] as const) await tx.update(activities).set({ summary: `${CANARY} ${level}`, details: CANARY }).where(eq(activities.confidentiality, level));
  });
}, 120_000);

describe('a report of the sample workspace', () => {
  it.each(REPORT_KINDS)('%s is made whole, every figure of it cited or said to be missing', async (kind) => {
    const report = await made(kind, kind === 'firm-brief' ? { organization: await cottonwood() } : {});
    expect(Report.safeParse(report).error).toBeUndefined();
    expect(report.sample).toBe(true);
    const figures = report.blocks.flatMap((block) => (block.kind === 'tiles' ? block.tiles.map(({ value }) => value) : []));
    expect(figures.filter(({ cites, missing }) => !missing && (cites ?? []).length === 0)).toEqual([]);
    const known = new Set(report.sources.map(({ key }) => key));
    const cited = [...JSON.stringify(report.blocks).matchAll(/"cites":\[([^\]]*)\]/g)].flatMap(([, list = '']) => list.split(',').map((key) => key.replaceAll('"', '')));
    expect(cited.filter((key) => key && !known.has(key))).toEqual([]);
  });

  it.each(REPORT_KINDS)('%s holds nothing restricted or sealed, and is the same for whoever makes it', async (kind) => {
    const params: Record<string, string> = kind === 'firm-brief' ? { organization: await cottonwood() } : {};
    const report = await made(kind, params);
    expect(JSON.stringify(report)).not.toContain(CANARY);
    expect(await made(kind, params, 'cora')).toEqual(report);
  });

  it('of the public edition names those alone who agreed to it, and a withdrawal takes them out', async () => {
    const named = (await database().read.select({ id: organizations.id, name: organizations.legalName }).from(organizations));
    const agreed = new Set((await database().read.select({ id: consents.organizationId }).from(consents).where(eq(consents.scope, 'directory'))).map(({ id }) => id));
    const report = await made('public-profile');
    const words = reportWords(report).join('\n');
    expect(publicLeaks(report, named.filter(({ id }) => !agreed.has(id)).map(({ name }) => name))).toEqual([]);
    expect(words).toContain('Cottonwood Machine Works Ltd.');
    expect(words).not.toContain('Hollowpine');
    const id = await cottonwood();
    await database().write((tx) => tx.update(consents).set({ withdrawnOn: '2026-01-01' }).where(eq(consents.organizationId, id)));
    expect(reportWords(await made('public-profile')).join('\n')).not.toContain('Cottonwood');
  });

  it.each(['quarterly', 'deck', 'firm-brief', 'public-profile'] as const)('%s is written as every file it is offered as', async (kind) => {
    const report = await made(kind, kind === 'firm-brief' ? { organization: await cottonwood() } : {});
    for (const file of filesOf(kind)) {
      const { bytes } = await reportFile(report, file);
      expect(Buffer.from(bytes.slice(0, 4)).toString('latin1')).toBe(file === 'pdf' ? '%PDF' : 'PK\u0003\u0004');
      expect(bytes.length).toBeGreaterThan(8000);
    }
  }, 60_000);

  it('is asked for by a known kind, a known quarter and nothing else', () => {
    expect([askedReport('salary', {}), askedReport('quarterly', { quarter: '2026-Q5' }), askedReport('annual', { year: 'x' })]).toEqual([null, null, null]);
  });

  it('stands under the name of the unit once it has one', async () => {
    expect((await made('quarterly')).by).toBeUndefined();
    await nameUnit(actorOf('mona'), { name: 'Northern Alliance', version: 0 });
    expect((await made('quarterly')).by).toBe('Northern Alliance');
  });
});
