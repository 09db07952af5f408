import type { AccountState } from '@/lib/domain/access/account-state';
import { messages } from '@/lib/messages';
import { Tag, type TagTone } from '../ui/tag';

const TONES: Record<AccountState, TagTone> = { active: 'good', invited: 'warn', disabled: 'bad', 'no-sign-in': 'flat' };

export function StateTag({ state }: { state: AccountState }) {
  return <Tag tone={TONES[state]}>{messages.access.users.states[state]}</Tag>;
}
