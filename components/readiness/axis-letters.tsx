import type { BoardFirm } from '@/lib/domain/readiness/formation-card';
import { messages } from '@/lib/messages';

const AXES = ['ready', 'willing', 'able'] as const;

/** The three scores in the order ready, willing, able; a dash where one is not known. */
export function AxisLetters({ axes }: { axes: BoardFirm['axes'] }) {
  const { axes: words, assessing } = messages.readiness;
  return (
    <span className="axis-letters">
      {AXES.map((axis) => {
        const value = axes[axis] ?? null;
        return <span key={axis} title={words[axis].name}><span className="sr-only">{words[axis].name} </span>{value === null ? <><span aria-hidden="true">–</span><span className="sr-only">{assessing.unknown}</span></> : value}</span>;
      })}
    </span>
  );
}
