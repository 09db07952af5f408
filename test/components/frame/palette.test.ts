import { describe, expect, it } from 'vitest';
import { groupedCommands } from '@/components/frame/grouped-commands';
import { matchingCommands } from '@/components/frame/matching-commands';
import { typedCommands } from '@/components/frame/typed-commands';

const commands = [
  { id: 'a', label: 'Organizations', href: '/organizations', group: 'Places' },
  { id: 'b', label: 'Log a contact', href: '/outreach/log', group: 'Do' },
  { id: 'c', label: 'Région du Nord', href: '/region', group: 'Places' },
];
const found = (term: string) => matchingCommands(commands, term).map((command) => command.id);

describe('the palette', () => {
  it('offers everything before anything is typed', () => {
    expect(found('  ')).toEqual(['a', 'b', 'c']);
  });

  it('finds a command by the beginnings of its words, in any order, whatever the accents', () => {
    expect(found('cont log')).toEqual(['b']);
    expect(found('region')).toEqual(['c']);
    expect(found('ganiz')).toEqual([]);
  });

  it.each([
    ['', ['a', 'b', 'c']], ['log', ['b']], ['in:pages', ['a', 'b', 'c']], ['in:pages region', ['c']], ['in:people region', []], ['town:quesnel log', []],
    ['in:firms', ['a']], ['in:firms in:cases', ['a']], ['in:files', []], ['kind:spaceship', []], ['"%', []],
  ])('reads the words that narrow a search: "%s" leaves %j', (typed, expected) => {
    expect(typedCommands(commands, typed).map(({ id }) => id)).toEqual(expected);
  });

  it('keeps commands of one group together', () => {
    expect(groupedCommands(commands).map((group) => [group.name, group.commands.map((command) => command.id)])).toEqual([
      ['Places', ['a', 'c']],
      ['Do', ['b']],
    ]);
  });
});
