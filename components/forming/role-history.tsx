import type { RoleState } from '@/lib/domain/forming/role-state';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { RoleStateTag } from './role-state-tag';

interface Move {
  id: string;
  state: RoleState;
  movedOn: string;
  why: string | null;
  by: string | null;
}

/** Every step of a role, the first first; nothing of it ever changes. */
export function RoleHistory({ moves }: { moves: readonly Move[] }) {
  const { role: words } = messages.forming;
  return (
    <ol className="grid gap-2.5">
      {moves.map(({ id, state, movedOn, why, by }) => (
        <li key={id}>
          <p><RoleStateTag state={state} /> <span className="muted text-xs">{words.by(by ?? words.somebody, format.day(movedOn, 'year'))}</span></p>
          {why ? <p className="whitespace-pre-line">{why}</p> : null}
        </li>
      ))}
    </ol>
  );
}
