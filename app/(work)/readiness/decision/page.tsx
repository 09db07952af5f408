import type { Metadata } from 'next';
import { BoardChoice } from '@/components/readiness/board-choice';
import { DecisionBoard } from '@/components/readiness/decision-board';
import { DecisionTable } from '@/components/readiness/decision-table';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { publishedStrength } from '@/lib/services/indicators/published-strength';
import { boardChoices } from '@/lib/services/readiness/board-choices';
import { readRules } from '@/lib/services/readiness/read-rules';
import { readinessOfSubclusters } from '@/lib/services/readiness/readiness-of-subclusters';
import { ask } from '@/lib/web/ask';
import { askedFormation } from '../asked-formation';
import { boardRows } from './board-rows';

const { formation } = messages.readiness;
const { decision: words } = formation;
export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const DecisionPage = async ({ searchParams }: Props) => {
  const { question, search } = askedFormation(await searchParams);
  const { establishmentJobs } = (await ask(readRules, {})).rules;
  const [choices, strength, readiness] = await Promise.all([ask(boardChoices, {}), ask(publishedStrength, { ...question, ...(establishmentJobs !== null && { establishment: establishmentJobs }) }), ask(readinessOfSubclusters, question)]);
  const rows = boardRows(strength, readiness);
  const { rules } = readiness.rules;
  return (
    <>
      <PageHead
        title={words.title} crumbs={[{ label: formation.title, href: `/readiness${search}` }]}
        sub={strength.year === null ? readiness.region.name : words.sub(readiness.region.name, strength.reference, String(strength.year))}
        actions={<><ButtonLink href={`/readiness${search}`}>{formation.formation}</ButtonLink><ButtonLink href={`/reports/decision-board${search}`}>{messages.reports.nav}</ButtonLink><PrintButton /></>}
      />
      <BoardChoice action="/readiness/decision" current={question} {...choices} />
      <div className="stack">
        <DecisionBoard rows={rows} clusterCode={strength.cluster} />
        <Panel flush><DecisionTable rows={rows} /></Panel>
        <p className="src">
          {words.strongRule(format.number(strength.scheme.cuts.x, 2))} <a href={`/region/schemes/${strength.scheme.id}`}>{strength.scheme.name}</a>. {establishmentJobs === null ? null : `${words.establishment(format.number(establishmentJobs))} `}{words.readyRule(format.percent(rules.leastJobsShare, { digits: 0 }), rules.readyLevel)}{' '}
          {words.printedOn(format.day(readiness.today, 'year'))} {formation.rulesLine(readiness.rules.version)} <a className="no-print" href="/readiness/rules">{formation.rulesLink}</a>
        </p>
      </div>
    </>
  );
};

export default DecisionPage;
