import type { Metadata } from 'next';
import { DefinitionTable } from '@/components/indicators/definition-table';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { Pairs } from '@/components/ui/pairs';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readClusterDefinition } from '@/lib/services/indicators/read-cluster-definition';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { startDefinitionDraftAction } from './actions';

export const metadata: Metadata = { title: messages.indicators.cluster.definition.title };

const DefinitionPage = async ({ params }: { params: Promise<{ code: string }> }) => {
  const { code } = await params;
  const cluster = await ask(readClusterDefinition, { cluster: code });
  const defines = allowedFor(await workActor())('indicators.define');
  const { cluster: words, drafts } = messages.indicators;
  const { definition } = words;
  const draftPath = `/clusters/${code}/definition/draft`;
  const hasDraft = cluster.versions.some(({ state }) => state === 'draft');
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, href: '/clusters' }, { label: cluster.name, href: `/clusters/${code}` }, { label: words.version(cluster.version) }]}
        title={definition.heading(cluster.name)}
        sub={definition.sub}
        actions={
          <>
            {cluster.versions.length > 1 ? <ButtonLink href={`/clusters/${code}/definition/compare`}>{drafts.compare}</ButtonLink> : null}
            {defines && hasDraft ? <ButtonLink href={draftPath}>{drafts.open}</ButtonLink> : null}
            {defines && !hasDraft ? <ConfirmedAction label={drafts.start} input={{ cluster: code }} action={startDefinitionDraftAction} done={{ say: drafts.started, to: draftPath }} /> : null}
          </>
        }
      />
      <div className="stack">
        <Panel>
          <Pairs
            pairs={[
              { label: definition.version, value: cluster.versions.map(({ version, state, effectiveFrom }) => `${version}, ${definition.states[state]}, ${words.effective(format.day(effectiveFrom, 'year'))}`).join('; ') },
              { label: definition.naics, value: messages.indicators.figure.source.naicsVersion(cluster.naicsVersion) },
              { label: definition.columns.weight, value: definition.weightNote },
              ...(cluster.note ? [{ label: definition.note, value: cluster.note }] : []),
            ]}
          />
        </Panel>
        {cluster.subclusters.map((part) => <DefinitionTable key={part.code} {...part} />)}
      </div>
    </>
  );
};

export default DefinitionPage;
