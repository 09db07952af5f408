import type { DotTone } from '@/components/ui/dot';
import type { BoardFirm } from '@/lib/domain/readiness/formation-card';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface WhoIsWhereProps {
  firms: readonly BoardFirm[];
  readyLevel: number;
  tone: DotTone;
}

const MOST_DOTS = 24;

/** Firms by level as rows of dots; what is expired or unknown stands hollow. The number is said, the dots are silent. */
export function WhoIsWhere({ firms, readyLevel, tone }: WhoIsWhereProps) {
  const { bands } = messages.readiness.formation;
  const levelOf = ({ level, expired }: BoardFirm) => (level?.kind === 'level' && !expired ? level.level : null);
  const rows = [
    { label: bands.could(readyLevel), hollow: false, firms: firms.filter((firm) => (levelOf(firm) ?? -1) >= readyLevel) },
    { label: bands.nearly(readyLevel), hollow: false, firms: firms.filter((firm) => levelOf(firm) === readyLevel - 1) },
    ...(readyLevel > 1 ? [{ label: bands.not(readyLevel), hollow: false, firms: firms.filter((firm) => (levelOf(firm) ?? readyLevel) < readyLevel - 1) }] : []),
    { label: bands.expired, hollow: true, firms: firms.filter(({ level, expired }) => level?.kind === 'level' && expired) },
    { label: bands.unknown, hollow: true, firms: firms.filter(({ level }) => level?.kind !== 'level') },
  ];
  return (
    <dl className="standing-rows">
      {rows.map(({ label, hollow, firms: own }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className={`standing-dots ${tone}`} aria-hidden="true">{own.slice(0, MOST_DOTS).map(({ id }) => <i key={id} data-hollow={hollow || undefined} />)}</span>
            <b>{format.number(own.length)}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}
