import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { outOf } from './out-of';
import type { PartyPledge } from './party-row';

/** Pledges of one kind of one organization, each leading to its record; a word by its day, a fee or hours by what was delivered of it. */
export function PledgeCell({ pledges }: { pledges: readonly PartyPledge[] }) {
  const { charter } = messages.forming;
  const text = ({ kind, givenOn, amountCents, minutes, currency, delivered }: PartyPledge) => {
    if (delivered === null) return format.day(givenOn, 'year');
    const size = kind === 'fee' ? amountCents : minutes;
    return outOf(kind, delivered, size, currency);
  };
  return (
    <>
      {pledges.map((pledge) => (
        <a key={pledge.id} className="block" href={`/forming/pledges/${pledge.id}`}>
          {pledge.withdrawnOn === null ? text(pledge) : <><s>{text(pledge)}</s> {charter.takenBack}</>}
        </a>
      ))}
    </>
  );
}
