import { expect, it } from 'vitest';
import type { Block } from '@/lib/domain/reports/block';
import { hoistCites } from '@/lib/domain/reports/hoist-cites';
import type { Report } from '@/lib/domain/reports/report';
import { reportFile } from '@/lib/web/reports/report-files';

const PARTS = 15;

const part = (at: number): Block[] => [
  { kind: 'heading', level: 2, text: `Part ${at}` },
  { kind: 'chart', title: `Chart ${at}`, cites: ['register'], chart: { form: 'dots', through: 1, throughLabel: 'as in BC', dots: Array.from({ length: 10 }, (_, dot) => ({ label: `Region ${dot}`, value: 0.4 + dot / 5, lo: 0.3 + dot / 5, hi: 0.5 + dot / 5, text: '1.00' })) } },
  {
    kind: 'table', title: `Table ${at}`, columns: ['Sub-cluster', 'Jobs', 'LQ'].map((label, column) => ({ label, numeric: column > 0 })),
    rows: Array.from({ length: 45 }, (_, row) => [`Part ${at}, row ${row}`, String(row), '1.18'].map((text) => ({ text, cites: ['register'] }))),
  },
];
const report: Report = {
  kind: 'quarterly', edition: 'internal', title: 'Thirty pages', line: 'Quarterly report', lead: [], asOf: '2026-11-23', blocks: Array.from({ length: PARTS }, (_, at) => part(at)).flat().map(hoistCites),
  sources: [{ key: 'register', text: 'The register.', date: '2026' }], vintages: [], sample: true,
};

it('a report whose tables run over several pages each is written to its end', async () => {
  const { bytes } = await reportFile(report, 'pdf');
  const pages = Buffer.from(bytes).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(2 * PARTS);
}, 60_000);
