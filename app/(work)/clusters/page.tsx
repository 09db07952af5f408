import type { Metadata } from 'next';
import { DataTable } from '@/components/ui/data-table';
import { Dot } from '@/components/ui/dot';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { listClusters } from '@/lib/services/indicators/list-clusters';
import { ask } from '@/lib/web/ask';

export const metadata: Metadata = { title: messages.indicators.cluster.title };

const ClustersPage = async () => {
  const clusters = await ask(listClusters, {});
  const { cluster: words } = messages.indicators;
  return (
    <>
      <PageHead title={words.title} sub={words.listSub} />
      <Panel flush>
        <DataTable
          caption={words.title}
          rows={clusters}
          rowKey={({ code }) => code}
          stacked
          columns={[
            { key: 'name', head: words.listColumns.name, cell: ({ code, name }) => <a href={`/clusters/${code}`}>{name}</a> },
            {
              key: 'subclusters', head: words.listColumns.subclusters,
              cell: ({ code, subclusters }) => (
                <span className="chips">
                  {subclusters.map((part) => <span key={part.code} className="key"><Dot tone={part.tone} label={<a href={`/clusters/${code}/${part.code}`}>{part.name}</a>} /></span>)}
                </span>
              ),
            },
            { key: 'firms', head: words.listColumns.firms, end: true, cell: ({ firms }) => format.number(firms) },
            { key: 'definition', head: words.listColumns.definition, cell: ({ code, version }) => <a href={`/clusters/${code}/definition`}>{words.versionPublished(version)}</a> },
          ]}
        />
      </Panel>
    </>
  );
};

export default ClustersPage;
