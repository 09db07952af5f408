import type { CSSProperties } from 'react';
import type { MatrixCell } from '@/lib/domain/ratings/rating-matrix';
import { messages } from '@/lib/messages';

interface MatrixTableProps {
  rows: readonly { rater: string; name: string; cells: readonly (MatrixCell & { name: string })[] }[];
}

/** Who says what of whom: the row rates the column. Columns carry numbers, rows the names that go with them. */
export function MatrixTable({ rows }: MatrixTableProps) {
  const { round: words, link } = messages.ratings;
  const spoken = ({ says }: MatrixCell): string => (typeof says === 'number' ? `${says} ${link.levels[says]}` : words.says[says]);
  return (
    <div className="table-scroll" role="region" aria-label={words.matrix} tabIndex={0}>
      <table className="rating-matrix">
        <caption className="sr-only">{words.matrix}. {words.matrixNote}</caption>
        <thead>
          <tr>
            <th scope="col">{words.rater}</th>
            {rows.map(({ rater, name }, at) => <th key={rater} scope="col" title={name}><span aria-hidden="true">{at + 1}</span><span className="sr-only">{name}</span></th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ rater, name, cells }, at) => (
            <tr key={rater}>
              <th scope="row"><span className="text-ink-3" aria-hidden="true">{at + 1}</span> <a href={`/organizations/${rater}`}>{name}</a></th>
              {cells.map((cell) => (
                <td
                  key={cell.target} className={typeof cell.says === 'number' ? 'known' : cell.says} style={typeof cell.says === 'number' ? { '--level': cell.says } as CSSProperties : undefined}
                  title={`${name}, ${cell.name}: ${spoken(cell)}`}
                >
                  <span aria-hidden="true">{typeof cell.says === 'number' ? cell.says : words.saysShort[cell.says]}</span>
                  <span className="sr-only">{spoken(cell)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
