import { ButtonLink } from '@/components/ui/button-link';
import { DeedButton } from '@/components/ui/deed-button';
import type { RoleState } from '@/lib/domain/forming/role-state';
import { messages } from '@/lib/messages';
import { moveRoleAction } from '../../actions';

const KEYS: Partial<Record<RoleState, string>> = { agreed: 'a', active: 'a', proposed: 'a', ended: 'x' };

/** What can be done with a role: the steps it can take, and its mandate. */
export const RoleDeeds = ({ role: { id, version, next, today } }: { role: { id: string; version: number; next: readonly RoleState[]; today: string } }) => {
  const { role: words } = messages.forming;
  return (
    <>
      {next.map((to) => (
        <DeedButton
          key={to} label={words.moves[to]} look={to === 'ended' ? 'plain' : 'primary'} keys={KEYS[to]} base={{ id, version, to }} action={moveRoleAction} done={words.moved}
          fields={[{ name: 'on', kind: 'date', label: words.movedOn, value: today }, { name: 'why', kind: 'area', label: words.moveWhy, optional: to === 'agreed' || to === 'active' }]}
        />
      ))}
      <ButtonLink href={`/forming/roles/${id}/edit`} keys="e">{words.edit}</ButtonLink>
    </>
  );
};
