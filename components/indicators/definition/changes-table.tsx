import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { ChangeKind, DefinedIndustry, DefinitionChange } from '@/lib/domain/indicators/definition/definition-changes';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface ChangesTableProps {
  changes: readonly DefinitionChange[];
  titleOf: (code: string) => string | null;
  nameOf: (subcluster: string) => string;
}

const TONES: Record<ChangeKind, TagTone> = { added: 'good', removed: 'bad', moved: 'accent', reweighted: 'warn', marked: 'flat' };

/** Every industry that differs between two versions, before and after side by side. */
export function ChangesTable({ changes, titleOf, nameOf }: ChangesTableProps) {
  const { comparing: words } = messages.indicators.drafts;
  const side = (one: DefinedIndustry | null) => (one
    ? <>{words.cell(nameOf(one.subcluster), format.number(one.weight, 2))}{one.distribution ? <span className="under">{messages.indicators.cluster.definition.distribution}</span> : null}</>
    : <span className="muted">{messages.ui.none}</span>);
  return (
    <Panel title={words.changes} flush>
      {changes.length === 0 ? <p className="p-3.5">{words.none}</p> : (
        <DataTable
          caption={words.changesCaption} rows={changes} stacked
          rowKey={({ code, before, after }) => `${code}|${before?.subcluster ?? ''}|${after?.subcluster ?? ''}`}
          columns={[
            { key: 'industry', head: words.columns.industry, className: 'industry', cell: ({ code }) => <>{titleOf(code)} <span className="under">{code}</span></> },
            { key: 'kind', head: words.columns.change, cell: ({ kind }) => <Tag tone={TONES[kind]}>{words.kinds[kind]}</Tag> },
            { key: 'before', head: words.columns.before, cell: ({ before }) => side(before) },
            { key: 'after', head: words.columns.after, cell: ({ after }) => side(after) },
          ]}
        />
      )}
    </Panel>
  );
}
