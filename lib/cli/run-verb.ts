import { text as textOf } from 'node:stream/consumers';
import { systemActor } from '@/lib/auth/permissions';
import { registry } from '@/lib/services';
import { answer } from './answer';
import { UsageFault } from './usage-fault';
import type { Words } from './verb';

const inputOf = async (given: unknown): Promise<unknown> => {
  const text = given === '-' ? await textOf(process.stdin) : String(given ?? '{}');
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageFault('--input takes one JSON value.');
  }
};

/** Any command or query of the registry, as the system, with the one permission it names. */
export const runVerb = async ({ positionals: [name], values }: Words) => {
  const verb = registry.get(name ?? '');
  if (!verb) throw new UsageFault(`"${name ?? ''}" is no command or query. See: npm run -s lode -- commands`);
  const input = await inputOf(values.input);
  // The verb's own schema parses whatever comes.
  answer(await verb(systemActor(verb.permission), input as never, verb.kind === 'command' ? { way: 'command-line' } : undefined));
};
