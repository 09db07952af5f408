import { Tag } from '@/components/ui/tag';
import type { CurrentStanding } from '@/lib/domain/readiness/current-standing';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** The axes of a standing, each with the words of its step, and why it is unknown or grey where it is. */
export function StandingAxes({ axes }: Pick<CurrentStanding, 'axes'>) {
  const { axes: words, assessing, unknown } = messages.readiness;
  return (
    <dl className="standing-axes">
      {axes.map(({ axis, value, reason, lastsUntil, expired, difference }) => (
        <div key={axis} data-expired={expired || undefined}>
          <dt>{words[axis].name}</dt>
          <dd>{value ?? assessing.unknown}</dd>
          <dd className="says">
            {value === null ? (reason ? unknown[reason] : null) : words[axis].steps[value]}
            {lastsUntil && expired ? ` · ${assessing.since(format.day(lastsUntil, 'year'))}` : null}
            {difference ? <> <Tag tone="warn">{assessing.difference(difference)}</Tag></> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
