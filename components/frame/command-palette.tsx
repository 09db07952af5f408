'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, TextField } from 'react-aria-components';
import { messages } from '@/lib/messages';
import { groupedCommands } from './grouped-commands';
import type { PaletteCommand, PaletteSearch } from './palette-command';
import { PaletteDialog } from './palette-dialog';
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
  const note = failed ? words.failed : searching ? words.searching : words.empty(term.trim());

  function go(id: unknown) {
    const result = results.find((each) => each.id === id);
    if (!result) return;
    onClose();
    router.push(result.href);
  }

  return (
    <PaletteDialog onClose={onClose}>
      <Autocomplete inputValue={term} onInputChange={setTerm}>
        <TextField aria-label={words.title} autoFocus>
          <Input className="palette-input" placeholder={words.placeholder} />
        </TextField>
        <Menu aria-label={words.results} className="options" items={groupedCommands(results)} onAction={go} renderEmptyState={() => <div className="options-note">{note}</div>}>
          {(group) => (
            <MenuSection id={group.name} items={group.commands}>
              <Header className="group">{group.name}</Header>
              {group.commands.map((command) => (
                <MenuItem key={command.id} id={command.id} textValue={command.label} className="option">
                  <span>{command.label}</span>
                  <span className="hint">{command.keys ? <kbd className="kbd">{command.keys}</kbd> : command.hint}</span>
                </MenuItem>
              ))}
            </MenuSection>
          )}
        </Menu>
      </Autocomplete>
      <p className="sr-only" role="status">
        {searching ? words.searching : words.count(results.length)}
      </p>
    </PaletteDialog>
  );
}
