import { z } from 'zod';
import { registry } from '@/lib/services';
import type { Verb } from '@/lib/services/define';
import { answer } from './answer';
import type { Words } from './verb';

const fieldsOf = (verb: Verb) => z.toJSONSchema(verb.input, { io: 'input', unrepresentable: 'any' });

const described = (verb: Verb) => ({
  name: verb.id,
  kind: verb.kind,
  area: verb.id.split('.')[0],
  permission: verb.permission,
  input: fieldsOf(verb),
});

/** Every command and query of the registry; with --json also the fields of each input as JSON Schema. */
export const listCommands = async ({ values }: Words) => {
  const all = [...registry.values()].sort((a, b) => a.id.localeCompare(b.id));
  if (values.json) return answer(all.map(described));
  for (const verb of all) answer(`${verb.id.padEnd(44)} ${verb.kind.padEnd(8)} ${verb.permission}`);
};
