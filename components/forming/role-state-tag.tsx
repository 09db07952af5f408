import { Tag, type TagTone } from '@/components/ui/tag';
import type { RoleState } from '@/lib/domain/forming/role-state';
import { messages } from '@/lib/messages';

const TONE: Record<RoleState, TagTone> = { proposed: 'warn', agreed: 'accent', active: 'good', ended: 'flat' };

/** How far a role has come. */
export function RoleStateTag({ state }: { state: RoleState }) {
  return <Tag tone={TONE[state]}>{messages.forming.roleStates[state]}</Tag>;
}
