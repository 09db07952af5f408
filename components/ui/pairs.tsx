import type { ReactNode } from 'react';

export interface Pair {
  label: string;
  value: ReactNode;
}

/** Names and values, one line each. A value that is not there is left out by the caller or said in words. */
export function Pairs({ pairs }: { pairs: readonly Pair[] }) {
  return (
    <dl className="pairs">
      {pairs.map((pair) => (
        <div key={pair.label}>
          <dt>{pair.label}</dt>
          <dd>{pair.value}</dd>
        </div>
      ))}
    </dl>
  );
}
