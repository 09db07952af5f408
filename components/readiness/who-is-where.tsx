import type { DotTone } from '@/components/ui/dot';
import type { LevelBands } from '@/lib/domain/readiness/level-bands';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface WhoIsWhereProps {
  bands: LevelBands;
  readyLevel: number;
  tone: DotTone;
}

const MOST_DOTS = 24;

/** Firms by level as rows of dots; what is expired or unknown stands hollow. The number is said, the dots are silent. */
export function WhoIsWhere({ bands, readyLevel, tone }: WhoIsWhereProps) {
  const { bands: words } = messages.readiness.formation;
  const rows = [
    { label: words.could(readyLevel), hollow: false, count: bands.could },
    { label: words.nearly(readyLevel), hollow: false, count: bands.nearly },
    ...(readyLevel > 1 ? [{ label: words.not(readyLevel), hollow: false, count: bands.not }] : []),
    { label: words.expired, hollow: true, count: bands.expired },
    { label: words.unknown, hollow: true, count: bands.unknown },
  ];
  return (
    <dl className="standing-rows">
      {rows.map(({ label, hollow, count }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className={`standing-dots ${hollow ? 'hollow' : tone}`} aria-hidden="true">{(hollow ? '○' : '●').repeat(Math.min(count, MOST_DOTS))}</span>
            <b>{format.number(count)}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}
