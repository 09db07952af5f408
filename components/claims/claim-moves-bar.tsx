import { DeedButton } from '@/components/ui/deed-button';
import type { DeedFormProps } from '@/components/ui/deed-form';
import type { ClaimState } from '@/lib/domain/follow-through/claim';
import { messages } from '@/lib/messages';

interface ClaimMovesBarProps { id: string; version: number; state: ClaimState; today: string; move: DeedFormProps['action'] }

const words = messages.claims;
const NEXT: Readonly<Record<ClaimState, readonly ClaimState[]>> = { claimed: ['supported', 'withdrawn'], supported: ['verified', 'claimed', 'withdrawn'], verified: ['claimed', 'withdrawn'], withdrawn: ['claimed'] };

/** What may become of a claim next; what is still lacking is said where it is tried. */
export function ClaimMovesBar({ id, version, state, today, move }: ClaimMovesBarProps) {
  return NEXT[state].map((to) => (
    <DeedButton
      key={to} label={words.move[to]} look={to === 'supported' || to === 'verified' ? 'primary' : to === 'withdrawn' ? 'danger' : 'plain'} base={{ id, version, state: to }} action={move} done={words.moved}
      fields={[{ name: 'on', kind: 'date', label: words.on, value: today }, { name: 'why', kind: 'area', label: words.why, optional: to === 'supported' || to === 'verified' }]}
    />
  ));
}
