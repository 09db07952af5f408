'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { messages } from '@/lib/messages';
import { mayLeave } from '../ui/may-leave';
import { useCombo } from '../ui/use-combo';
import { groupedCommands } from './grouped-commands';
import type { PaletteCommand, PaletteSearch } from './palette-command';
import { PaletteDialog } from './palette-dialog';
import { PaletteList } from './palette-list';
import { usePaletteResults } from './use-palette-results';

interface CommandPaletteProps {
  commands: readonly PaletteCommand[];
  search: PaletteSearch;
  onClose: () => void;
}

/** One field for every place, record and deed. */
export function CommandPalette({ commands, search, onClose }: CommandPaletteProps) {
  const router = useRouter();
  const [term, setTerm] = useState('');
  const { results, searching, failed } = usePaletteResults(commands, search, term);
  const words = messages.frame.palette;
  const groups = groupedCommands(results);
  const combo = useCombo({
    alwaysOpen: true,
    options: groups.flatMap((group) => group.commands),
    onPick: (command) => {
      onClose();
      if (mayLeave()) router.push(command.href);
    },
  });
  const note = failed ? words.failed : searching ? words.searching : results.length === 0 ? words.empty(term.trim()) : '';

  return (
    <PaletteDialog onClose={onClose}>
      <input
        className="palette-input"
        autoFocus
        aria-label={words.title}
        placeholder={words.placeholder}
        value={term}
        onChange={(event) => setTerm(event.target.value)}
        onKeyDown={combo.onKeyDown}
        {...combo.inputAria}
      />
      {results.length > 0 ? <PaletteList combo={combo} groups={groups} name={words.results} /> : <p className="options-note">{note}</p>}
      <p className="sr-only" role="status">
        {note || words.count(results.length)}
      </p>
    </PaletteDialog>
  );
}
