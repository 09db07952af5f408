'use client';
import type { Choice } from '@/components/ui/choice';
import { messages } from '@/lib/messages';

interface SuggestedPeopleProps {
  people: readonly Choice[];
  onAdd: (person: Choice) => void;
}

/** As many as stand in a line or two on a phone; the field's own list has the others. */
const SHOWN = 4;

/** Who is with the organizations that are named, one tap away. With the keyboard they are in the field's list, one arrow down. */
export function SuggestedPeople({ people, onAdd }: SuggestedPeopleProps) {
  const { form } = messages.outreach;
  if (people.length === 0) return null;
  return (
    <div className="suggested" role="group" aria-label={form.suggested}>
      {people.slice(0, SHOWN).map((person) => (
        <button key={person.id} type="button" className="chip" tabIndex={-1} title={person.hint} onClick={() => onAdd(person)}>
          <span aria-hidden="true">+</span> {person.label}
        </button>
      ))}
    </div>
  );
}
