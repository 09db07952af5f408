import type { PaletteCommand } from './palette-command';

export interface CommandGroup {
  name: string;
  commands: PaletteCommand[];
}

/** Commands under their group's name, groups in the order in which they first appear. */
export function groupedCommands(commands: readonly PaletteCommand[]): CommandGroup[] {
  const groups = new Map<string, CommandGroup>();
  for (const command of commands) {
    const group = groups.get(command.group) ?? { name: command.group, commands: [] };
    group.commands.push(command);
    groups.set(command.group, group);
  }
  return [...groups.values()];
}
