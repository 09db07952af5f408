import type { ReportKind } from '../report-kind';

/** `text` stands within a sentence; `block` stands alone on its line. */
export type FieldForm = 'text' | 'block';

const cluster = { cluster: 'text', region: 'text', reference: 'text', year: 'text', day: 'text', firms: 'text', jobs: 'text', lq: 'text', growth: 'text', growth_years: 'text' } as const;
const period = { period: 'text', from: 'text', to: 'text', visits: 'text', penetration: 'text', promises_kept: 'text', jobs_kept: 'text', jobs_created: 'text' } as const;
const strength = { figures: 'block', strength_table: 'block', strength_chart: 'block', growth_chart: 'block', classes: 'block' } as const;
const standing = { readiness_table: 'block', board: 'block', decisions: 'block', associations: 'block', initiatives: 'block', targets: 'block' } as const;
const outreach = { measures: 'block', penetration_table: 'block', helped: 'block' } as const;
const pipeline = { pipeline: 'block', claims: 'block' } as const;

/** Every field a kind of report knows, in the order they are told. A field of this list never changes its meaning: templates rest on it. */
export const FIELDS_OF: Record<ReportKind, Readonly<Record<string, FieldForm>>> = {
  'firm-brief': { organization: 'text', kind_of: 'text', day: 'text', facts: 'block', people: 'block', standing: 'block', contacts: 'block', promises: 'block', flags: 'block', questions: 'block' },
  'cluster-profile': { ...cluster, part: 'text', part_figures: 'block', regions: 'block', growth_chart: 'block', strength_table: 'block', readiness_table: 'block', decisions: 'block', associations: 'block', initiatives: 'block' },
  'public-profile': { ...cluster, part: 'text', members: 'text', part_figures: 'block', regions: 'block', growth_chart: 'block', capabilities: 'block', listed: 'block' },
  'decision-board': { ...cluster, board: 'block', strength_table: 'block', readiness_table: 'block', decisions: 'block' },
  quarterly: { ...cluster, ...period, ...strength, ...standing, ...outreach, ...pipeline },
  deck: { ...cluster, ...period, ...strength, ...standing, ...outreach, ...pipeline },
  annual: { ...cluster, ...period, ...strength, ...standing, ...outreach, ...pipeline },
};
