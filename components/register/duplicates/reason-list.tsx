import type { Reason } from '@/lib/domain/duplicates/reason';
import { messages } from '@/lib/messages';

/** Why two records may be one, and what speaks against it, the weightiest first. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  const { reasons: words, against } = messages.duplicates;
  return (
    <ul className="reasons">
      {reasons.slice(0, 5).map(({ kind, weight }) => (
        <li key={kind} className={weight < 0 ? 'against' : undefined}>{weight < 0 ? <span className="sr-only">{against} </span> : null}{words[kind]}</li>
      ))}
    </ul>
  );
}
