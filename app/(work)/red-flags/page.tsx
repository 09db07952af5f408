import type { Metadata } from 'next';
import { BoardFilters } from '@/components/listening/red-flags/board-filters';
import { FlagTable } from '@/components/listening/red-flags/flag-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { RefreshQuietly } from '@/components/ui/refresh-quietly';
import { CLOCK_STATES } from '@/lib/domain/listening/red-flags/clock-state';
import { SEVERITIES } from '@/lib/domain/listening/severity';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { redFlagBoard } from '@/lib/services/listening/red-flags/red-flag-board';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';

const words = messages.listening.redFlags;
export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const RedFlagsPage = async ({ searchParams }: Props) => {
  const [actor, asked] = await Promise.all([workActor(), searchParams]);
  const whose = asked.whose === 'mine' ? 'mine' as const : 'team' as const;
  const state = asked.state === 'closed' ? 'closed' as const : 'open' as const;
  const severity = SEVERITIES.find((known) => known === asked.severity);
  const subcluster = typeof asked.subcluster === 'string' && asked.subcluster !== '' ? asked.subcluster.slice(0, 160) : undefined;
  const board = await ask(redFlagBoard, { whose, state, severity, subcluster });
  const groups = CLOCK_STATES.map((clock) => ({ clock, flags: board.flags.filter((flag) => flag.clock === clock) })).filter(({ flags }) => flags.length > 0);
  const mayRaise = allowedFor(actor)('outreach.write');
  return (
    <>
      <PageHead
        title={words.title} sub={`${words.sub} ${words.board.now(board.open, board.late)}.`}
        actions={<><ButtonLink href="/red-flags/rules">{words.rules}</ButtonLink>{mayRaise ? <ButtonLink href="/red-flags/raise" look="primary">{words.raise}</ButtonLink> : null}</>}
      />
      <RefreshQuietly seconds={30} signature={board.flags.map(({ id, version, clock }) => `${id} ${version} ${clock}`).join()} say={words.board.changed(board.open, board.late)} />
      <div className="stack">
        <BoardFilters shown={{ whose, state, severity: severity ?? '', subcluster: subcluster ?? '' }} subclusters={board.subclusters} />
        {groups.map(({ clock, flags }) => (
          <Panel key={clock} title={words.clockStates[clock]} note={format.number(flags.length)} flush>
            <FlagTable caption={`${words.title}: ${words.clockStates[clock]}`} flags={flags} timeZone={board.timeZone} />
          </Panel>
        ))}
        {groups.length === 0 ? (
          <Panel><EmptyState title={state === 'open' ? words.board.none : words.board.noneClosed}>{state === 'open' ? words.board.noneHint : null}</EmptyState></Panel>
        ) : null}
        <p className="muted text-xs">{board.total > board.flags.length ? `${words.board.more(board.flags.length, board.total)} ` : ''}{words.board.refreshes}</p>
      </div>
    </>
  );
};

export default RedFlagsPage;
