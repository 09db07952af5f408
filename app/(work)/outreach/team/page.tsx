import type { Metadata } from 'next';
import { AttentionTable } from '@/components/planning/attention-table';
import { CoverageTable } from '@/components/planning/coverage-table';
import { LoadTable } from '@/components/planning/load-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { attentionGap } from '@/lib/domain/indicators/attention-gap';
import { messages } from '@/lib/messages';
import { subclusterStrength } from '@/lib/services/indicators/subcluster-strength';
import { teamCoverage } from '@/lib/services/planning/team-coverage';
import { teamLoad } from '@/lib/services/planning/team-load';
import { ask } from '@/lib/web/ask';

const { team: words } = messages.planning;

export const metadata: Metadata = { title: words.title };

const TeamPage = async () => {
  const [load, reached, strength] = await Promise.all([ask(teamLoad, {}), ask(teamCoverage, {}), ask(subclusterStrength, {})]);
  const keyOf = ({ cluster, code }: { cluster: string; code: string }) => `${cluster}/${code}`;
  const named = new Map(strength.map((part) => [keyOf(part), part]));
  const rows = reached.subclusters.flatMap((row) => {
    const part = named.get(row.key);
    return part ? [{ ...row, name: part.name, tone: part.tone }] : [];
  });
  const contactsOf = new Map(reached.subclusters.map(({ key, contacts }) => [key, contacts]));
  const gap = attentionGap(strength.map((part) => ({ code: keyOf(part), visits: contactsOf.get(keyOf(part)) ?? 0, jobs: part.jobs, growth: part.growth })));
  return (
    <>
      <PageHead title={words.title} sub={words.sub} crumbs={[{ label: messages.outreach.title, href: '/outreach' }]} />
      <div className="stack">
        <Panel title={words.load} note={words.loadNote} flush><LoadTable officers={load.officers} /></Panel>
        <Panel title={words.coverage} note={words.coverageNote} flush>
          {rows.length > 0 ? <CoverageTable rows={rows} /> : <EmptyState title={words.noClusters} />}
        </Panel>
        {strength.length > 0 ? (
          <Panel title={words.attention} note={words.attentionNote} flush><AttentionTable gap={gap} named={named} /></Panel>
        ) : null}
      </div>
    </>
  );
};

export default TeamPage;
