import type { ReactNode } from 'react';
import { messages } from '@/lib/messages';
import { Disclosure } from './disclosure';
import { WideDisclosure } from './wide-disclosure';

interface ChartFrameProps {
  /** The question the chart answers. */
  title: string;
  note?: ReactNode;
  /** The drawing: an svg with role="img" and its own label. */
  children: ReactNode;
  legend?: ReactNode;
  /** The same figures as a table. There is no chart without one. */
  table: ReactNode;
  tableOpen?: boolean;
  /** Open where there is room, closed on a phone. */
  tableWide?: boolean;
  source?: ReactNode;
  /** The same table and drawing as files. */
  downloads?: ReactNode;
}

export function ChartFrame({ title, note, children, legend, table, tableOpen, tableWide, source, downloads }: ChartFrameProps) {
  return (
    <section className="panel">
      <header>
        <h2>{title}</h2>
        {note ? <span className="note">{note}</span> : null}
      </header>
      <figure className="body chart" aria-label={title}>
        <div className="canvas">{children}</div>
        {legend ? <div className="chips">{legend}</div> : null}
        {tableWide
          ? <WideDisclosure summary={messages.ui.showAsTable} keys="t">{table}</WideDisclosure>
          : <Disclosure summary={messages.ui.showAsTable} open={tableOpen} keys="t">{table}</Disclosure>}
        {source ? <figcaption className="src">{source}</figcaption> : null}
        {downloads}
      </figure>
    </section>
  );
}
