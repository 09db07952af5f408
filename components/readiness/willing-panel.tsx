import type { WillingCount } from '@/lib/domain/readiness/willing-counts';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** For what the firms at the level would come, and for what not: one line each. Nothing while no firm is at the level. */
export function WillingPanel({ willing }: { willing: readonly WillingCount[] | null }) {
  const { formation, willingFor } = messages.readiness;
  if (willing === null) return null;
  return (
    <>
      <h3>{formation.willing}</h3>
      <dl className="standing-rows">
        {willing.map(({ what, yes, no, notAsked }) => (
          <div key={what}>
            <dt>{willingFor[what]}</dt>
            <dd><span className="muted">{formation.willingRest(format.number(no), format.number(notAsked))}</span><b>{formation.of(format.number(yes), format.number(yes + no + notAsked))}</b></dd>
          </div>
        ))}
      </dl>
    </>
  );
}
