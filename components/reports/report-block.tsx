import type { Block } from '@/lib/domain/reports/block';
import type { NumberedSource } from '@/lib/domain/reports/numbered-sources';
import { Cited } from './cited';
import { ReportChart } from './report-chart';
import { ReportTable } from './report-table';

/** One block of a report on a page. */
export function ReportBlock({ block, sources }: { block: Block; sources: readonly NumberedSource[] }) {
  switch (block.kind) {
    case 'heading': return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph': return <p><Cited runs={block.runs} sources={sources} /></p>;
    case 'list': return <ul>{block.items.map((item, at) => <li key={at}><Cited runs={item} sources={sources} /></li>)}</ul>;
    case 'tiles': return (
      <dl className="report-tiles">
        {block.tiles.map(({ label, value, note }) => <div key={label}><dt>{label}</dt><dd className={value.missing ? 'v none' : 'v'}><Cited runs={[value]} sources={sources} /></dd>{note ? <dd className="w">{note}</dd> : null}</div>)}
      </dl>
    );
    case 'table': return <ReportTable block={block} sources={sources} />;
    case 'chart': return <ReportChart block={block} sources={sources} />;
    case 'note': return <p className="report-note">{block.text}</p>;
    case 'break': return <hr className="report-break" />;
  }
}
