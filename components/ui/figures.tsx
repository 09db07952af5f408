import type { ReactNode } from 'react';

export interface Figure {
  label: string;
  /** Already formatted; the words of the reason when the figure is missing. */
  value: ReactNode;
  interval?: ReactNode;
  note?: ReactNode;
  missing?: boolean;
}

export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="figs">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd className={figure.missing ? 'v none' : 'v'}>
            {figure.value}
            {figure.interval ? <> <span className="interval">{figure.interval}</span></> : null}
          </dd>
          {figure.note ? <dd className="w">{figure.note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
