'use client';
import { useRef, type RefObject } from 'react';
import { messages } from '@/lib/messages';
import type { Choice } from './choice';
import { useAnchoredList } from './use-anchored-list';
import type { useCombo } from './use-combo';

interface ChoiceListProps {
  combo: ReturnType<typeof useCombo<Choice>>;
  options: readonly Choice[];
  /** The field the list hangs from and takes its width from. */
  anchor: RefObject<HTMLElement | null>;
  name: string;
  term: string;
  searching: boolean;
  failed: boolean;
}

/** The list under a search field, with what it says while it waits, fails or finds nothing. */
export function ChoiceList({ combo, options, anchor, name, term, searching, failed }: ChoiceListProps) {
  const { ui } = messages;
  const box = useRef<HTMLDivElement>(null);
  const shown = combo.open && (term.trim() !== '' || options.length > 0);
  useAnchoredList(box, anchor, shown);
  const note = failed ? ui.searchFailed : searching ? ui.searching : options.length === 0 ? ui.nothingFound(term.trim()) : '';
  return (
    <>
      <div ref={box} popover="manual" className="options-pop" onMouseDown={(event) => event.preventDefault()}>
        {options.length > 0 ? (
          <div className="options" role="listbox" id={combo.listId} aria-label={name}>
            {options.map((choice) => (
              <div
                key={choice.id}
                className="option"
                role="option"
                id={combo.optionId(choice)}
                aria-selected={combo.active?.id === choice.id}
                onClick={() => combo.pick(choice)}
              >
                {choice.tone ? <span className={`dot ${choice.tone}`} aria-hidden="true" /> : null}
                <span>{choice.label}</span>
                {choice.hint ? <span className="hint">{choice.hint}</span> : null}
              </div>
            ))}
          </div>
        ) : (
          <div className="options-note">{note}</div>
        )}
      </div>
      <span className="sr-only" role="status">
        {shown ? note || ui.found(options.length) : ''}
      </span>
    </>
  );
}
