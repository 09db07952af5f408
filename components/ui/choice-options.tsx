'use client';
import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { messages } from '@/lib/messages';
import type { Choice } from './choice';

interface ChoiceOptionsProps {
  term: string;
  searching: boolean;
  failed: boolean;
  /** The field the list hangs from and takes its width from. */
  anchor: React.RefObject<HTMLElement | null>;
}

/** The list under a search field, with what it says while it waits, fails or finds nothing. */
export function ChoiceOptions({ term, searching, failed, anchor }: ChoiceOptionsProps) {
  const { ui } = messages;
  const note = failed ? ui.searchFailed : searching ? ui.searching : term.trim() ? ui.nothingFound(term.trim()) : ui.typeToSearch;
  return (
    <Popover className="options-pop" triggerRef={anchor} placement="bottom start" offset={4}>
      <ListBox<Choice> className="options" renderEmptyState={() => <div className="options-note">{note}</div>}>
        {(choice) => (
          <ListBoxItem id={choice.id} textValue={choice.label} className="option">
            {choice.tone ? <span className={`dot ${choice.tone}`} aria-hidden="true" /> : null}
            <span>{choice.label}</span>
            {choice.hint ? <span className="hint">{choice.hint}</span> : null}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
