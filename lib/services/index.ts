import type { Verb } from './define';
import { accessVerbs } from './access/access-verbs';
import { auditVerbs } from './audit/audit-verbs';
import { importsVerbs } from './imports/imports-verbs';
import { indicatorsVerbs } from './indicators/indicators-verbs';
import { outreachVerbs } from './outreach/outreach-verbs';
import { registerVerbs } from './register/register-verbs';
import { workspaceVerbs } from './workspace/workspace-verbs';

// Each area lists its own commands and queries; a new area takes one line here.
const declared: readonly Verb[] = [
  ...accessVerbs,
  ...auditVerbs,
  ...importsVerbs,
  ...indicatorsVerbs,
  ...outreachVerbs,
  ...registerVerbs,
  ...workspaceVerbs,
];

/** By id: the permission table, the command line, the palette and the tests read it. */
export const registry: ReadonlyMap<string, Verb> = new Map(declared.map((verb) => [verb.id, verb]));
