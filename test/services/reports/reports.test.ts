import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '@/lib/domain/reports/report';
import { giveConsent } from '@/lib/services/privacy/give-consent';
import { issueReport } from '@/lib/services/reports/issue-report';
import { listIssued } from '@/lib/services/reports/list-issued';
import { readIssued } from '@/lib/services/reports/read-issued';
import { readTemplate } from '@/lib/services/reports/read-template';
import { saveTemplate } from '@/lib/services/reports/save-template';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-23T20:00:00Z') };
const [mona, named, vera] = [actorOf('mona'), actorOf('named'), actorOf('vera')];

const report = (more: Partial<Report> = {}): Report => ({
  kind: 'public-profile', edition: 'public', title: 'Services', line: 'Profile', lead: [], asOf: '2026-11-23', sources: [], vintages: [], sample: false,
  blocks: [{ kind: 'tiles', tiles: [{ label: 'Jobs', value: { text: '1,979' } }] }], ...more,
});
const issue = (one: Report) => issueReport(named, { report: one, subject: 'cluster=mining', templateNumber: 0 }, at);

beforeAll(layOutOutreach);

describe('the text of a report', () => {
  it('is the one as shipped until a manager writes another', async () => {
    const { number, text, shipped } = await readTemplate(vera, { kind: 'deck' }, at);
    expect([number, text]).toEqual([0, shipped]);
    await expect(saveTemplate(named, { kind: 'deck', number: 0, text: 'Ours' }, at)).rejects.toMatchObject({ code: 'forbidden' });
    await saveTemplate(mona, { kind: 'deck', number: 0, text: 'Ours, {{day}}' }, at);
    expect(await readTemplate(vera, { kind: 'deck' }, at)).toMatchObject({ number: 1, text: 'Ours, {{day}}', versions: [{ number: 1, by: 'mona' }] });
    expect((await readTemplate(vera, { kind: 'annual' }, at)).number).toBe(0);
  });

  it('with a field nobody knows or a script is refused line by line, and nothing changes', async () => {
    await expect(saveTemplate(mona, { kind: 'deck', number: 1, text: 'fine\n{{wages}}\n<script>x</script>' }, at)).rejects.toMatchObject({ code: 'invalid', detail: { fields: { text: expect.stringMatching(/^Line 2: .*\nLine 3: /) } } });
    expect((await readTemplate(vera, { kind: 'deck' }, at)).number).toBe(1);
  });

  it('saved by two at once goes to the first; the second reads what was saved', async () => {
    await expect(saveTemplate(mona, { kind: 'deck', number: 0, text: 'Other' }, at)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('as shipped can always be had back, and every version stays', async () => {
    const { shipped } = await readTemplate(vera, { kind: 'deck' }, at);
    await saveTemplate(mona, { kind: 'deck', number: 1, text: shipped }, at);
    expect(await readTemplate(vera, { kind: 'deck', version: 1 }, at)).toMatchObject({ number: 2, text: shipped, asked: 'Ours, {{day}}' });
  });
});

describe('an issued report', () => {
  it('is kept as it was handed out, with its digest, for everybody who reads reports', async () => {
    const { id } = await issue(report({ title: 'Quarter', kind: 'quarterly', edition: 'internal' }));
    const kept = await readIssued(vera, { id }, at);
    expect(kept).toMatchObject({ title: 'Quarter', by: 'named', templateNumber: 0, report: { blocks: [{ kind: 'tiles' }] } });
    expect(kept.digest).toMatch(/^[0-9a-f]{64}$/);
    expect((await listIssued(vera, { kind: 'quarterly' }, at)).issued).toHaveLength(1);
    await expect(issueReport(vera, { report: report(), subject: '', templateNumber: 0 }, at)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('of the public edition names nobody who did not agree to it', async () => {
    const naming = (text: string) => report({ blocks: [{ kind: 'paragraph', runs: [{ text }] }] });
    await expect(issue(naming('Members: Ridge Ltd.'))).rejects.toMatchObject({ code: 'invalid', detail: { fields: { report: 'ridge Ltd.' } } });
    await expect(issue(naming('Ask Priya Test about it'))).rejects.toMatchObject({ code: 'invalid' });
    await giveConsent(actorOf('anita'), { organizationId: 'ridge', scope: 'directory', source: 'form', givenBy: 'Owner', givenOn: '2026-11-01' }, at);
    await expect(issue(naming('Members: Ridge Ltd.'))).resolves.toMatchObject({ id: expect.any(String) });
  });

  it('that is empty, of the wrong edition or that leads into the house is refused', async () => {
    await expect(issue(report({ blocks: [] }))).rejects.toMatchObject({ code: 'invalid' });
    await expect(issue(report({ edition: 'internal' }))).rejects.toMatchObject({ code: 'invalid' });
    await expect(issue(report({ blocks: [{ kind: 'paragraph', runs: [{ text: 'x', href: '/organizations/ridge' }] }] }))).rejects.toMatchObject({ code: 'invalid' });
  });
});
