import type { Metadata } from 'next';
import { growthText } from '@/components/indicators/growth-text';
import { hrefOf } from '@/components/indicators/href-of';
import { lqText } from '@/components/indicators/lq-text';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { schemeAddress } from '@/lib/domain/indicators/scheme/scheme-address';
import { messages } from '@/lib/messages';
import { listClassSchemes } from '@/lib/services/indicators/list-class-schemes';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';

export const metadata: Metadata = { title: messages.indicators.schemes.title };

const SchemesPage = async () => {
  const [actor, schemes] = await Promise.all([workActor(), ask(listClassSchemes, {})]);
  const { schemes: words, region, words: { metrics } } = messages.indicators;
  const { drafts } = words;
  const defines = allowedFor(actor)('indicators.define');
  return (
    <>
      <PageHead
        crumbs={[{ label: region.title, href: '/region' }, { label: words.title }]} title={words.title} sub={words.sub}
        actions={defines ? <ButtonLink look="primary" href="/region/schemes/new">{words.add}</ButtonLink> : undefined}
      />
      <Panel flush footer={defines ? undefined : words.onlyManagers}>
        <DataTable
          caption={words.title}
          rows={schemes}
          rowKey={({ id }) => id}
          stacked
          columns={[
            {
              key: 'name', head: words.columns.name, className: 'industry',
              cell: ({ id, scheme, inUse }) => (
                <>
                  <a href={`/region/schemes/${id}`}>{scheme.name}</a> {inUse ? <Tag tone="good">{words.inUse}</Tag> : null}
                  <span className="under">{scheme.note}</span>
                </>
              ),
            },
            {
              key: 'version', head: words.columns.version, className: 'nowrap',
              cell: ({ id, version, hasDraft }) => (
                <>
                  {version ?? null} {hasDraft ? <a href={`/region/schemes/${id}/draft`}><Tag tone="accent">{version === null ? drafts.only : drafts.has}</Tag></a> : null}
                </>
              ),
            },
            { key: 'high', head: words.columns.high, end: true, cell: ({ scheme }) => lqText(scheme.cuts.x) },
            { key: 'axis', head: words.columns.axis, cell: ({ scheme }) => metrics[scheme.yMetric].axis },
            { key: 'growing', head: words.columns.growing, end: true, cell: ({ scheme }) => growthText(scheme.yMetric, scheme.cuts.y) },
            { key: 'labels', head: words.columns.labels, cell: ({ scheme: { labels } }) => `${labels.star}, ${labels.emerging}, ${labels.mature}, ${labels.transforming}` },
            { key: 'show', head: words.columns.show, className: 'nowrap', cell: ({ id, version }) => (version === null ? null : <a href={hrefOf('/region', { scheme: schemeAddress({ id, version }) })}>{words.show}</a>) },
          ]}
        />
      </Panel>
    </>
  );
};

export default SchemesPage;
