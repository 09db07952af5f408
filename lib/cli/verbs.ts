import type { Verb } from './verb';

/** Every verb of the command line, in the order `--help` shows them. */
export const verbs: readonly Verb[] = [
  {
    words: ['prepare'],
    usage: 'prepare [--empty]',
    summary: 'bring the database up to date and fill an empty one',
    detail: 'Runs at every npm start. Prints {"setupLink": ...} as its last line; null once an administrator exists.',
    options: { empty: { type: 'boolean' } },
    run: async () => (await import('./prepare')).prepare,
  },
  {
    words: ['commands'],
    usage: 'commands [--json]',
    summary: 'list every command and query: name, area, permission, input fields',
    options: { json: { type: 'boolean' } },
    run: async () => (await import('./list-commands')).listCommands,
  },
];
