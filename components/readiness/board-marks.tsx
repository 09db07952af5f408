import { Dot } from '@/components/ui/dot';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { BoardRow } from './board-row';

interface BoardMarksProps {
  rows: readonly BoardRow[];
  clusterCode: string;
  hollow?: boolean;
}

/** Sub-clusters of one place on the board; hollow where nothing is decided, with the reason. */
export function BoardMarks({ rows, clusterCode, hollow }: BoardMarksProps) {
  const { decision, none } = messages.readiness.formation;
  const sides = ({ lq, share, strengthWhy, strong, ready, firms }: BoardRow) => [
    lq.value === null ? null : `LQ ${format.number(lq.value, 2)}`,
    strong === null ? strengthWhy ?? decision.strengthUnknown : null,
    share.value === null ? null : `${format.percent(share.value, { digits: 0 })} ${decision.ready.toLowerCase()}`,
    ready === null ? (firms === 0 ? decision.nobody : decision.readinessUnknown) : share.value === null ? (ready ? decision.ready : decision.notReady).toLowerCase() : null,
  ].filter((part) => part !== null).join(', ');
  if (rows.length === 0) return <p>{none}</p>;
  return (
    <ul className={hollow ? 'decision-marks hollow' : 'decision-marks'}>
      {rows.map((row) => <li key={row.code}><Dot tone={row.tone} label={<a href={`/clusters/${clusterCode}/${row.code}`}>{row.name}</a>} /><small>{sides(row)}</small></li>)}
    </ul>
  );
}
