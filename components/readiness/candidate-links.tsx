import type { Candidate } from '@/lib/domain/readiness/formation-card';

/** Names of those who could fill a condition, each leading to its record. */
export function CandidateLinks({ candidates, most = 4 }: { candidates: readonly Candidate[]; most?: number }) {
  return (
    <>
      {candidates.slice(0, most).map(({ of, id, name, at }, place) => (
        <span key={id}>
          {place > 0 ? ', ' : null}<a href={of === 'person' ? `/people/${id}` : `/organizations/${id}`}>{name}</a>
          {at ? ` (${at})` : null}
        </span>
      ))}
      {candidates.length > most ? ' …' : null}
    </>
  );
}
