import { DeedButton } from '@/components/ui/deed-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { MarkOfficialTyped } from '@/lib/domain/indicators/standing/mark-official-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface SeriesStandingProps {
  series: string;
  title: string;
  shipped: boolean;
  /** Moves of this series in and out of official standing, the latest first. */
  moves: readonly { official: boolean; why: string; at: string; by: string }[];
  timeZone: string;
  /** Left out for whoever may not decide it. */
  mark?: (input: MarkOfficialTyped) => Promise<ActionResult<unknown>>;
}

/** Whether pages read a series by default, since when, by whom and why; and the deed that changes it. */
export function SeriesStanding({ series, title, shipped, moves, timeZone, mark }: SeriesStandingProps) {
  const { standing: words } = messages.indicators;
  const [last, ...earlier] = moves;
  const official = last?.official === true;
  const day = (at: string) => format.instant(new Date(at), timeZone);
  if (shipped) return <>{words.shipped}</>;
  return (
    <div className="stack">
      <p>{last && official ? words.official(last.by, day(last.at)) : words.loaded}{last ? <><br /><span className="muted">{words.because(last.why)}</span></> : null}</p>
      {earlier.length > 0 ? (
        <Disclosure summary={words.earlier}>
          <ul>{earlier.map((move) => <li key={move.at}>{words.move(move.official, move.by, day(move.at), move.why)}</li>)}</ul>
        </Disclosure>
      ) : null}
      {mark ? (
        <div>
          <DeedButton
            size="small" label={official ? words.unmark : words.mark} title={official ? words.unmarkTitle(title) : words.markTitle(title)}
            base={{ series, official: !official }} action={mark} done={official ? words.unmarked : words.marked}
            fields={[{ name: 'why', kind: 'area', label: words.why, hint: official ? words.unmarkNote : words.markNote }]}
          />
        </div>
      ) : null}
    </div>
  );
}
