import { closeDatabase, database } from '@/db';
import { issuedReports } from '@/db/schema';

const PARTS = 15;
const ROWS = 45;

const table = (part) => ({
  kind: 'table', title: `Table ${part}`, columns: ['Sub-cluster', 'Jobs', 'Location quotient', 'Growth a year', 'Class'].map((label, at) => ({ label, numeric: at > 0 && at < 4 })),
  rows: Array.from({ length: ROWS }, (_, row) => [`Part ${part}, row ${row}`, String(1000 + row), '1.18', '+2.4%', 'Star'].map((text, at) => ({ text, ...(at > 0 && { cites: ['register'] }) }))),
});
const chart = (part) => ({
  kind: 'chart', title: `Chart ${part}`, cites: ['register'],
  chart: { form: 'dots', through: 1, throughLabel: 'as in the province', dots: Array.from({ length: 10 }, (_, at) => ({ label: `Region ${at}`, value: 0.4 + at / 5, lo: 0.3 + at / 5, hi: 0.5 + at / 5, text: (0.4 + at / 5).toFixed(2) })) },
});

// Thirty pages as they would be issued: fifteen parts, each with a chart and a table of forty-five rows.
const report = {
  kind: 'quarterly', edition: 'internal', title: 'Thirty pages', line: 'Quarterly report', lead: [{ text: 'A long quarter.' }], asOf: '2026-11-23', vintages: [], sample: true,
  blocks: Array.from({ length: PARTS }, (_, part) => [{ kind: 'heading', level: 2, text: `Part ${part}` }, chart(part), table(part)]).flat(),
  sources: [{ key: 'register', text: 'The register.', date: '2026' }],
};
await database().write((tx) => tx.insert(issuedReports).values({ id: 'bench-30-pages', kind: 'quarterly', subject: '', title: report.title, report, digest: '', templateNumber: 0, note: null, issuedAt: new Date(), issuedBy: 'bench', sample: true }).onConflictDoNothing());
await closeDatabase();
