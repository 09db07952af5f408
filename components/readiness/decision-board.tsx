import { messages } from '@/lib/messages';
import type { BoardPlace } from '@/lib/domain/readiness/board-place';
import { BoardMarks } from './board-marks';
import type { BoardRow } from './board-row';
import { UndecidedHelp } from './undecided-help';

interface DecisionBoardProps {
  rows: readonly BoardRow[];
  clusterCode: string;
}

const READY: readonly BoardPlace[] = ['recruit', 'act_now'];
const NOT_READY: readonly BoardPlace[] = ['watch', 'build_trust'];

/** Four places by strength and readiness, and beside them what is not decided. The table below says the same. */
export function DecisionBoard({ rows, clusterCode }: DecisionBoardProps) {
  const { decision, places } = messages.readiness.formation;
  const cell = (place: BoardPlace) => (
    <section key={place} className={`place ${place}`}>
      <h2>{places[place].name}</h2>
      <p>{places[place].says}</p>
      <BoardMarks rows={rows.filter((row) => row.place === place)} clusterCode={clusterCode} />
    </section>
  );
  const undecided = rows.filter(({ place }) => place === null);
  return (
    <>
      <div className="decision">
        <span className="side" aria-hidden="true">{decision.ready}</span>
        {READY.map(cell)}
        <span className="side" aria-hidden="true">{decision.notReady}</span>
        {NOT_READY.map(cell)}
        <span aria-hidden="true" />
        <span className="top" aria-hidden="true">{decision.notStrong}</span>
        <span className="top" aria-hidden="true">{decision.strong}</span>
      </div>
      {undecided.length > 0 ? (
        <section className="decision-undecided">
          <h2>{decision.undecided}</h2>
          <p className="muted">{decision.undecidedSays}</p>
          <BoardMarks rows={undecided} clusterCode={clusterCode} hollow />
          <UndecidedHelp rows={undecided} clusterCode={clusterCode} />
        </section>
      ) : null}
    </>
  );
}
