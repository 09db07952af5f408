import { besideReference } from '@/lib/domain/claims/beside-reference';
import type { ClaimKind } from '@/lib/domain/follow-through/claim';
import type { SubclusterShift } from '@/lib/domain/indicators/shift-share/subcluster-shift';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

const words = messages.claims.beside;
const jobs = (value: number) => format.number(Math.round(value));

/** What the shift-share says of a claim, in plain sentences. */
export const besideText = (kind: ClaimKind, claimed: number, shift: SubclusterShift): string[] => {
  const { change, reference, regional, verdict, excess } = besideReference(kind, claimed, shift);
  const told = verdict === 'beyond' ? words.beyond(jobs(excess)) : verdict === 'none' ? words.noneOwn : words[verdict];
  return [words.change(jobs(change), jobs(reference), jobs(regional)), told];
};
