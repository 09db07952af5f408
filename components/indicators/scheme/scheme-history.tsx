import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { schemeAddress } from '@/lib/domain/indicators/scheme/scheme-address';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { hrefOf } from '../href-of';

interface HeldVersion {
  version: number;
  state: 'draft' | 'published';
  why: string | null;
  /** The day of the house, ISO text. */
  publishedOn: string | null;
  publishedBy: string | null;
}

/** The versions of a scheme: when each was published, by whom and why; each can still be shown and compared. */
export function SchemeHistory({ id, versions }: { id: string; versions: readonly HeldVersion[] }) {
  const { history: words } = messages.indicators.schemes;
  const path = `/region/schemes/${id}`;
  const oldest = Math.min(...versions.map(({ version }) => version));
  return (
    <Panel title={words.title} flush>
      <DataTable
        caption={words.caption} rows={versions} rowKey={({ version }) => String(version)} stacked
        columns={[
          { key: 'version', head: words.columns.version, cell: ({ version, state }) => <>{version} {state === 'draft' ? <Tag tone="accent">{words.draft}</Tag> : null}</> },
          { key: 'published', head: words.columns.published, className: 'nowrap', cell: ({ publishedOn }) => (publishedOn ? format.day(publishedOn, 'year') : <span className="muted">{words.notYet}</span>) },
          { key: 'by', head: words.columns.by, cell: ({ publishedBy, state }) => publishedBy ?? (state === 'draft' ? null : <span className="muted">{words.cameWith}</span>) },
          { key: 'why', head: words.columns.why, cell: ({ why, state, publishedBy }) => why ?? (state === 'draft' || publishedBy === null ? null : <span className="muted">{words.noReason}</span>) },
          {
            key: 'see', head: words.columns.see, className: 'nowrap',
            cell: ({ version, state }) => (
              <span className="links">
                {state === 'published' ? <a href={hrefOf('/region', { scheme: schemeAddress({ id, version }) })}>{words.see}</a> : <a href={`${path}/draft`}>{messages.indicators.schemes.drafts.open}</a>}
                {version > oldest ? <a href={hrefOf(`${path}/compare`, { to: version })}>{words.compare}</a> : null}
              </span>
            ),
          },
        ]}
      />
    </Panel>
  );
}
