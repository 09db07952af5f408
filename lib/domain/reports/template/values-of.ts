import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Block } from '../block';
import type { ReportFacts } from '../facts/report-facts';
import { figureRun, growthWords, lqWords, run } from '../figure-run';
import { figureTiles } from '../parts/figure-tiles';
import { firmContacts, firmFactsTable, firmFlags, firmPeople, firmPromises, firmQuestions, firmStanding } from '../parts/firm-parts';
import { firmsWords } from '../parts/few-firms';
import { periodWords } from '../period-words';
import { capabilitiesList, listedTable } from '../parts/member-parts';
import { miningJobsRun } from '../parts/mining-jobs-run';
import { helpedTable, measureRun, measuresTable, penetrationTable } from '../parts/outreach-parts';
import { associationsTable, initiativesTable, targetsTable } from '../parts/partner-parts';
import { claimsTable, pipelineTable } from '../parts/pipeline-parts';
import { boardTable, decisions, readinessTable } from '../parts/readiness-parts';
import { classesChart, growthChart, regionsChart, strengthChart } from '../parts/strength-charts';
import { strengthTable } from '../parts/strength-table';
import { editionOf, type ReportKind } from '../report-kind';
import type { Run } from '../run';
import { REGISTER } from '../source-key';
import type { FieldValues } from './field-values';

const told = (blocks: readonly Block[]) => ({ blocks });
const said = (...runs: Run[]) => ({ runs });
const day = (isoDay: string) => format.day(isoDay, 'year');

/** What every field a kind knows stands for, from the facts that were read for it. */
export function valuesOf(kind: ReportKind, facts: ReportFacts): FieldValues {
  const edition = editionOf(kind);
  const { cluster, part, today } = facts;
  const about = part ?? cluster.whole;
  const aboutTiles = { measure: cluster.measure, year: cluster.year, reference: cluster.reference, edition };
  return {
    cluster: said(run(cluster.cluster, { href: edition === 'public' ? undefined : cluster.clusterHref })), region: said(run(cluster.region)), reference: said(run(cluster.reference)),
    year: said(run(cluster.year === null ? messages.reports.parts.noYear : String(cluster.year))), day: said(run(day(today))), part: said(run(about.name)),
    firms: said(run(firmsWords(about.firms, edition), { cites: [REGISTER], href: about.href })), jobs: said(miningJobsRun(about.bottomUp, about.href)),
    lq: said(figureRun(about.lq, lqWords, { cites: about.cites, href: about.href })), growth: said(figureRun(about.growth, growthWords, { cites: about.growthCites, href: about.href })),
    growth_years: said(run(about.years ? messages.reports.tiles.years(about.years.from, about.years.to) : messages.reports.parts.noYears)),
    figures: told(figureTiles(cluster.whole, aboutTiles)), part_figures: told(figureTiles(about, aboutTiles)),
    strength_table: told(strengthTable(cluster, edition)), strength_chart: told(strengthChart(cluster)), classes: told(classesChart(cluster)),
    growth_chart: told(growthChart(part ? { subclusters: [part, ...cluster.subclusters.filter(({ code }) => code !== part.code)] } : cluster)),
    regions: told(regionsChart(facts.regions, { name: about.name, reference: cluster.reference, year: cluster.year, cites: about.cites })),
    ...standingValues(facts), ...outreachValues(facts), ...memberValues(facts), ...firmValues(facts),
  };
}

function standingValues({ standing, pipeline, outreach }: ReportFacts): FieldValues {
  const period = outreach && periodWords(outreach.period, outreach.today);
  return {
    pipeline: told(pipelineTable(pipeline, period)), claims: told(claimsTable(pipeline, period)),
    ...(standing && {
      readiness_table: told(readinessTable(standing)), board: told(boardTable(standing)), decisions: told(decisions(standing)),
      associations: told(associationsTable(standing)), initiatives: told(initiativesTable(standing)), targets: told(targetsTable(standing)),
    }),
  };
}

function outreachValues({ outreach }: ReportFacts): FieldValues {
  if (!outreach) return {};
  const { from, to } = outreach.period;
  return {
    from: said(run(day(from))), to: said(run(day(to))), period: said(run(periodWords(outreach.period, outreach.today))),
    visits: said(measureRun(outreach, 'visits')), penetration: said(measureRun(outreach, 'penetration')), promises_kept: said(measureRun(outreach, 'promises-kept')),
    jobs_kept: said(measureRun(outreach, 'jobs-retained')), jobs_created: said(measureRun(outreach, 'jobs-created')),
    measures: told(measuresTable(outreach)), penetration_table: told(penetrationTable(outreach)), helped: told(helpedTable(outreach)),
  };
}

function memberValues({ members }: ReportFacts): FieldValues {
  return members === null ? {} : { members: said(run(format.number(members.length))), capabilities: told(capabilitiesList(members)), listed: told(listedTable(members)) };
}

function firmValues({ firm, cluster }: ReportFacts): FieldValues {
  if (!firm) return {};
  return {
    organization: said(run(firm.name, { href: firm.href })), kind_of: said(run(firm.kind)), facts: told(firmFactsTable(firm)), people: told(firmPeople(firm)), standing: told(firmStanding(cluster.subclusters)),
    contacts: told(firmContacts(firm)), promises: told(firmPromises(firm)), flags: told(firmFlags(firm)), questions: told(firmQuestions(firm)),
  };
}
