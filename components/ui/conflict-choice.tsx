'use client';
import { useState } from 'react';
import { messages } from '@/lib/messages';
import { Button } from './button';

type Side = 'mine' | 'theirs';

export interface ConflictField {
  name: string;
  label: string;
  /** Both versions in words. */
  mine: string;
  theirs: string;
  /** The side chosen to begin with; mine where nothing is said. */
  starts?: Side;
}

interface ConflictChoiceProps {
  /** Only the fields in which the two versions differ. */
  fields: readonly ConflictField[];
  pending?: boolean;
  onKeep: (chosen: Record<string, Side>) => void;
}

/** Two versions of a record side by side; the person chooses field by field. */
export function ConflictChoice({ fields, pending, onKeep }: ConflictChoiceProps) {
  const { conflict } = messages.ui;
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const sideOf = ({ name, starts }: ConflictField): Side => chosen[name] ?? starts ?? 'mine';

  return (
    <section className="panel" role="alert" aria-label={conflict.title}>
      <header>
        <h2>{conflict.title}</h2>
      </header>
      <p className="body text-ink-2">{conflict.sub}</p>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{conflict.field}</th>
            <th scope="col">{conflict.mine}</th>
            <th scope="col">{conflict.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name}>
              <th scope="row">{field.label}</th>
              {(['mine', 'theirs'] as const).map((side) => (
                <td key={side} data-label={conflict[side]}>
                  <label className="check">
                    <input
                      type="radio"
                      name={`keep-${field.name}`}
                      checked={sideOf(field) === side}
                      onChange={() => setChosen({ ...chosen, [field.name]: side })}
                    />
                    <span>{field[side] || messages.ui.none}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <footer>
        <Button
          look="primary"
          pending={pending}
          onClick={() => onKeep(Object.fromEntries(fields.map((field) => [field.name, sideOf(field)])))}
        >
          {conflict.keep}
        </Button>
      </footer>
    </section>
  );
}
