'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { messages } from '@/lib/messages';
import { mayLeave } from '../ui/may-leave';
import { useCombo } from '../ui/use-combo';
import { groupedCommands } from './grouped-commands';
import { PaletteHelp } from './palette-help';
import type { PaletteCommand, PaletteInstead, PaletteSearch } from './palette-command';
import { PaletteDialog } from './palette-dialog';
import { PaletteList } from './palette-list';
import { usePaletteResults } from './use-palette-results';

interface CommandPaletteProps {
  commands: readonly PaletteCommand[];
  search: PaletteSearch;
  instead: PaletteInstead;
  onClose: () => void;
}

/** One field for every place, record and deed. */
export function CommandPalette({ commands, search, instead, onClose }: CommandPaletteProps) {
  const router = useRouter();
  const [term, setTerm] = useState('');
  const { results, searching, failed, nothing, unknown } = usePaletteResults(commands, search, instead, term);
  const words = messages.frame.palette;
  const groups = groupedCommands(results);
  const combo = useCombo({
    alwaysOpen: true,
    awaiting: searching,
    options: groups.flatMap((group) => group.commands),
    onPick: (command) => {
      onClose();
      if (mayLeave()) router.push(command.href);
    },
  });
  const said = failed ? words.failed : unknown.length > 0 ? messages.search.unknown(unknown.join(', ')) : nothing ? words.empty(term.trim()) : '';
  const note = said || (searching && results.length === 0 ? words.searching : '');

  return (
    <PaletteDialog onClose={onClose}>
      <input
        className="palette-input"
        autoFocus
        aria-label={words.title}
        placeholder={words.placeholder}
        value={term}
        maxLength={300}
        onChange={(event) => {
          setTerm(event.target.value);
          combo.ask();
        }}
        onKeyDown={combo.onKeyDown}
        {...combo.inputAria}
      />
      {note ? <p className="options-note">{note}</p> : null}
      {results.length > 0 ? <PaletteList combo={combo} groups={groups} name={words.results} /> : null}
      <PaletteHelp />
      <p className="sr-only" role="status">
        {note || words.count(results.length)}
      </p>
    </PaletteDialog>
  );
}
