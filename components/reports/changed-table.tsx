import type { ChangedFigure } from '@/lib/domain/reports/changed-since';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

const MOST = 40;

/** Figures that are no longer what they were when the report was issued. */
export function ChangedTable({ changes }: { changes: readonly ChangedFigure[] }) {
  const { issued: words } = messages.reports;
  if (changes.length === 0) return <p className="text-ink-2">{words.same}</p>;
  return (
    <>
      <div className="table-scroll" role="region" aria-label={words.changed} tabIndex={0}>
        <table className="table">
          <caption className="hide"><span className="sr-only">{words.changed}</span></caption>
          <thead><tr><th scope="col">{words.figure}</th><th scope="col" className="n">{words.then}</th><th scope="col" className="n">{words.now}</th></tr></thead>
          <tbody>{changes.slice(0, MOST).map(({ figure, then, now }) => <tr key={figure}><th scope="row" className="whitespace-normal!">{figure}</th><td className="n">{then ?? words.added}</td><td className="n">{now ?? words.gone}</td></tr>)}</tbody>
        </table>
      </div>
      {changes.length > MOST ? <p className="src">{words.more(format.number(changes.length - MOST))}</p> : null}
    </>
  );
}
