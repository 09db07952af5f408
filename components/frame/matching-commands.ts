import type { PaletteCommand } from './palette-command';

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The commands in which every typed word begins a word, in their given order; all of them for an empty term. */
export function matchingCommands(commands: readonly PaletteCommand[], term: string): PaletteCommand[] {
  const wanted = fold(term).split(/\s+/).filter(Boolean);
  return commands.filter((command) => {
    const words = fold(`${command.label} ${command.group}`).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}
