import { eq } from 'drizzle-orm';
import { strFromU8, unzipSync } from 'fflate';
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

const textOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
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

  it.each(['quarterly', 'annual'] as const)('%s names those it helped only where they agreed to be named, and counts the others together', async (kind) => {
    const db = database().read;
    const [firms, given] = await Promise.all([db.select({ id: organizations.id, name: organizations.legalName }).from(organizations), db.select({ id: consents.organizationId }).from(consents).where(eq(consents.scope, 'directory'))]);
    const agreed = new Set(given.map(({ id }) => id));
    const { blocks } = await made(kind);
    const table = blocks.find((block) => block.kind === 'table' && block.columns[1]?.label === 'Referrals');
    const heads = table?.kind === 'table' ? table.rows.map(([head]) => head?.text ?? '') : [];
    expect(heads.at(-1)).toMatch(/other organization/);
    expect(heads.slice(0, -1).filter((name) => !firms.some((one) => one.name === name && agreed.has(one.id)))).toEqual([]);
    expect(heads).not.toContain('Boulder & Bough Heavy Equipment Repair Ltd.');
  });

  it('of a period that still runs says how far it is told, and says the period in its title', async () => {
    const running = await made('quarterly');
    expect(JSON.stringify(running)).toMatch(/, so far/);
    expect(running.title).toMatch(/^Quarterly report, Q[1-4] \d{4}: /);
    const over = await made('quarterly', { quarter: '2025-Q3' });
    expect(over.title).toMatch(/Q3 2025/);
    expect(JSON.stringify(over)).not.toMatch(/so far/);
    expect((await made('annual', { year: '2025' })).title).toMatch(/^Annual report 2025: /);
  });

  it('leads from each stream to its board, and from a cluster to the same region', async () => {
    const links = [...JSON.stringify((await made('quarterly')).blocks).matchAll(/"href":"([^"]+)"/g)].map(([, href = '']) => href);
    expect(links).toContain('/pipeline/start-up');
    expect(links.filter((href) => href.includes('_'))).toEqual([]);
    expect(links.filter((href) => href.startsWith('/clusters/') && !href.endsWith('region=5950'))).toEqual([]);
  });

  it('says its line spacing in a text document, so that no program cuts a title or a drawing to one line', async () => {
    const { bytes } = await reportFile(await made('quarterly'), 'docx');
    const styles = textOf(bytes, 'word/styles.xml');
    expect(styles.match(/<w:spacing [^>]*w:line=[^>]*>/g)?.every((spacing) => spacing.includes('w:lineRule="auto"'))).toBe(true);
  });

  it('draws what a slide reads against a line, and says no location quotient in percent', async () => {
    const { bytes } = await reportFile(await made('deck'), 'pptx');
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, text: name.endsWith('.xml') ? strFromU8(part) : '' }));
    expect(parts.filter(({ name, text }) => name.startsWith('ppt/charts/') && text.includes('bubbleChart'))).toEqual([]);
    expect(parts.some(({ text }) => text.includes('as in British Columbia'))).toBe(true);
    // A slide of a table says what the table is of, and what it leaves out.
    expect(parts.some(({ name, text }) => name.startsWith('ppt/slides/slide') && text.includes('Cases by stream, ') && text.includes('confidential cases are not counted'))).toBe(true);
  });

  it('is asked for by a known kind, a known quarter and nothing else', () => {
    expect([askedReport('salary', {}), askedReport('quarterly', { quarter: '2026-Q5' }), askedReport('annual', { year: 'x' })]).toEqual([null, null, null]);
  });

  it('stands under the name of the unit once it has one', async () => {
    expect((await made('quarterly')).by).toBeUndefined();
    await nameUnit(actorOf('mona'), { name: 'Northern Alliance', version: 0 });
    expect((await made('quarterly')).by).toBe('Northern Alliance');
  });
});
