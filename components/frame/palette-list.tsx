'use client';
import { KeyboardHint } from '../ui/keyboard-hint';
import type { useCombo } from '../ui/use-combo';
import type { CommandGroup } from './grouped-commands';
import type { PaletteCommand } from './palette-command';

interface PaletteListProps {
  combo: ReturnType<typeof useCombo<PaletteCommand>>;
  groups: readonly CommandGroup[];
  name: string;
}

export function PaletteList({ combo, groups, name }: PaletteListProps) {
  return (
    <div className="options" role="listbox" id={combo.listId} aria-label={name} onMouseDown={(event) => event.preventDefault()}>
      {groups.map((group) => (
        <div key={group.name} role="group" aria-label={group.name}>
          <div className="group" aria-hidden="true">
            {group.name}
          </div>
          {group.commands.map((command) => (
            <div
              key={command.id}
              className="option"
              role="option"
              id={combo.optionId(command)}
              aria-selected={combo.active?.id === command.id}
              onClick={() => combo.pick(command)}
            >
              <span>{command.label}</span>
              <span className="hint">{command.keys ? <KeyboardHint keys={command.keys} /> : command.hint}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
