import type { ReportKind } from '@/lib/domain/reports/report-kind';

const profile = `{{part}} in {{region}}: {{firms}} firms known, with {{jobs}} jobs for mining. Its location quotient is {{lq}} against {{reference}} ({{year}}); published jobs changed by {{growth}} a year ({{growth_years}}).

{{part_figures}}

## Where it stands
{{regions}}

## How it grew
{{growth_chart}}`;

const comparison = `## Comparative advantage
{{strength_chart}}
{{strength_table}}`;

const readiness = `## Who is ready, willing and able
{{readiness_table}}
{{board}}`;

const council = `## Outreach
In all its regions the unit made {{visits}} visits and reached {{penetration}} of the firms on record, {{period}}; {{promises_kept}} of the promises settled were kept.

{{measures}}
{{penetration_table}}

## Jobs and help
{{claims}}
{{helped}}

## Retention, expansion and attraction
{{pipeline}}`;

/** The texts reports are written from until somebody writes their own. */
export const shipped: Record<ReportKind, string> = {
  'firm-brief': `{{organization}}, {{kind_of}}, as every colleague may know it on {{day}}.

## On record
{{facts}}

## People
{{people}}

## Where its sub-clusters stand
{{standing}}

## Open promises
{{promises}}

## Red flags
{{flags}}

## Last contacts
{{contacts}}

## Worth asking
{{questions}}`,
  'cluster-profile': `${profile}

## Its parts
{{strength_table}}

## Who is ready, willing and able
{{readiness_table}}

## Associations
{{associations}}

## Initiatives
{{initiatives}}

## Decisions asked
{{decisions}}`,
  'public-profile': `${profile}

## What members can do
{{capabilities}}

## Members
{{listed}}

Firms that wish to be listed can ask in the public directory. Figures from firms are shown where three or more contribute and none holds more than 80%.`,
  'decision-board': `Where to act in {{cluster}}, {{region}}, on {{day}}: strength from published figures of {{year}}, readiness from the register.

## The board
{{board}}

## What is asked
{{decisions}}

## What it rests on
{{strength_table}}
{{readiness_table}}`,
  quarterly: `What the unit did in all its regions, {{period}}: {{visits}} visits, {{penetration}} of the firms reached; jobs shown with evidence: retained {{jobs_kept}}, created {{jobs_created}}. And where {{cluster}} stands in {{region}}:

{{figures}}

${council}

${comparison}

${readiness}

## Initiatives
{{initiatives}}
{{targets}}

## Decisions asked
{{decisions}}`,
  deck: `{{cluster}}, {{region}}, {{day}}. Cases and jobs of {{period}}.

## Comparative advantage
{{figures}}
{{strength_chart}}

---
## The mining cluster and its sub-clusters
{{strength_table}}

---
## Clusters by class
{{classes}}

---
## Who is ready, willing and able
{{readiness_table}}

---
## Where to act
{{board}}

---
## Roles of associations
{{associations}}

---
## Initiatives
{{initiatives}}

---
## Results
{{targets}}

---
## Retention, expansion and attraction
{{pipeline}}
{{claims}}

---
## Decisions asked
{{decisions}}`,
  annual: `A year of business retention and expansion in all regions of the unit, {{period}}: {{visits}} visits reached {{penetration}} of the firms on record; jobs shown with evidence: retained {{jobs_kept}}, created {{jobs_created}}. And where {{cluster}} stands in {{region}}:

{{figures}}

${council}

${comparison}

## How it grew
{{growth_chart}}
{{classes}}

${readiness}

## Roles of associations
{{associations}}

## Initiatives
{{initiatives}}
{{targets}}

## What comes next
{{decisions}}`,
};
