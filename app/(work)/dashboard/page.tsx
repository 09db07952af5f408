import type { Metadata } from 'next';
import { behindMeasure } from '@/components/dashboards/behind-measure';
import { DashboardTable } from '@/components/dashboards/dashboard-table';
import type { DashboardRow } from '@/components/dashboards/dashboard-row';
import { QuartersTable } from '@/components/dashboards/quarters-table';
import { ButtonLink } from '@/components/ui/button-link';
import { Chip } from '@/components/ui/chip';
import { Disclosure } from '@/components/ui/disclosure';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { DASHBOARDS, measuresOn, type Dashboard } from '@/lib/domain/dashboards/measure';
import { standingOf } from '@/lib/domain/dashboards/standing';
import type { MeasureKey } from '@/lib/domain/planning/measures/outreach-measures';
import { messages } from '@/lib/messages';
import { readTargets } from '@/lib/services/dashboards/read-targets';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { setTargetAction } from './actions';
import { pointsOf } from './points-of';

const { dashboards: words, planning, followThrough } = messages;
export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<{ of?: string | string[] }> };

const FIRST: readonly Dashboard[] = ['manager', 'coordinator', 'facilitator'];
const definitionOf = (code: DashboardRow['code']) => words.definitions[code] ?? planning.measures.definitions[code as MeasureKey];

const DashboardPage = async ({ searchParams }: Props) => {
  const [actor, { of }] = await Promise.all([workActor(), searchParams]);
  const own = FIRST.find((dashboard) => actor.roles.includes(dashboard)) ?? 'coordinator';
  const shown = DASHBOARDS.find((dashboard) => dashboard === of) ?? own;
  const [{ quarters, points }, targets] = await Promise.all([pointsOf(shown), ask(readTargets, {})]);
  const running = quarters.at(-1)?.running ?? false;
  const rows = measuresOn(shown).map((code): DashboardRow => {
    const its = points[code] ?? [];
    const target = targets[code] ?? null;
    return { code, name: words.names[code], definition: definitionOf(code), href: behindMeasure(code, actor.id), points: its, target, standing: standingOf(code, its.at(-1), running, target?.value ?? null) };
  });
  return (
    <>
      <PageHead
        title={words.title} sub={words.sub(followThrough.helped.quarter(quarters.at(-1)?.name ?? ''))}
        actions={<><ButtonLink href="/readiness/decision">{words.decision}</ButtonLink><ButtonLink href="/outreach/measures">{words.measures}</ButtonLink><PrintButton /></>}
      />
      <nav className="chips pb-3" aria-label={words.choose}>
        {DASHBOARDS.map((dashboard) => <Chip key={dashboard} href={`/dashboard?of=${dashboard}`} current={dashboard === shown}>{words.roles[dashboard]}</Chip>)}
      </nav>
      <div className="stack">
        <Panel title={words.captions[shown]} flush><DashboardTable caption={words.captions[shown]} rows={rows} setTarget={allowedFor(actor)('dashboards.govern') ? setTargetAction : undefined} /></Panel>
        <Disclosure summary={words.every}><QuartersTable rows={rows} /></Disclosure>
      </div>
    </>
  );
};

export default DashboardPage;
