import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS, ROLES, SECOND_FACTOR_ROLES, type Actor, type Permission, type Role } from '@/lib/auth/permissions';
import { registry } from '@/lib/services';

/** Who may, written out by hand: a change of rights is a change of this table. */
const MAY: Record<Permission, readonly Role[] | 'everybody'> = {
  open: 'everybody',
  'account.self': ['viewer', 'facilitator', 'coordinator', 'manager', 'partner', 'administrator'],
  'register.read': ['viewer', 'facilitator', 'coordinator', 'manager', 'administrator'],
  'register.write': ['facilitator', 'coordinator', 'manager'],
  'register.merge': ['coordinator', 'manager'],
  'outreach.read': ['viewer', 'facilitator', 'coordinator', 'manager', 'administrator'],
  'outreach.write': ['facilitator', 'coordinator', 'manager'],
  'sealed.read': ['manager'],
  'indicators.read': ['viewer', 'facilitator', 'coordinator', 'manager', 'administrator'],
  'indicators.define': ['manager'],
  'listening.define': ['manager'],
  'privacy.manage': ['manager'],
  'readiness.read': ['viewer', 'facilitator', 'coordinator', 'manager', 'administrator'],
  'readiness.write': ['coordinator', 'manager'],
  'readiness.govern': ['manager'],
  'initiatives.read': ['viewer', 'facilitator', 'coordinator', 'manager', 'administrator'],
  'initiatives.write': ['coordinator', 'manager'],
  'pipeline.read': ['viewer', 'facilitator', 'coordinator', 'manager', 'administrator'],
  'pipeline.write': ['facilitator', 'coordinator', 'manager'],
  'dashboards.govern': ['manager'],
  'agreements.manage': ['manager'],
  'shared.read': ['partner'],
  'reports.read': ['viewer', 'facilitator', 'coordinator', 'manager', 'administrator'],
  'reports.issue': ['coordinator', 'manager'],
  'reports.govern': ['manager'],
  'imports.read': ['viewer', 'facilitator', 'coordinator', 'manager', 'administrator'],
  'imports.run': ['administrator'],
  'history.govern': ['manager'],
  'audit.read': ['manager', 'administrator'],
  'access.manage': ['administrator'],
  'workspace.manage': ['administrator'],
  'workspace.name': ['manager', 'administrator'],
  'backup.run': ['administrator'],
  'access.credentials': [],
  'jobs.work': [],
  'notices.send': [],
  'feeds.read': [],
  'ratings.answer': [],
  'directory.ask': [],
};

const person = (role: Role, secondFactor: 'passed' | 'missing' = 'passed'): Actor =>
  ({ kind: 'user', id: `a-${role}`, name: role, roles: [role], sessionId: 's', secondFactor, network: '192.0.2.1', shortcuts: true });
const visitor: Actor = { kind: 'visitor', id: '192.0.2.1', network: '192.0.2.1' };

const verbs = [...registry.values()];
const cells = verbs.flatMap((verb) => ROLES.map((role) => [role, verb.id, verb] as const));

/** No input is `null`: whoever is let in is stopped at the schema, before anything is read or written. */
const answer = async (verb: (typeof verbs)[number], actor: Actor): Promise<string> => {
  try {
    await verb(actor, null as never);
    return 'done';
  } catch (fault) {
    return (fault as { code?: string }).code ?? String(fault);
  }
};
const expected = (permission: Permission, role: Role) => {
  const allowed = MAY[permission];
  return allowed === 'everybody' || allowed.includes(role) ? 'invalid' : 'forbidden';
};

const declaredIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/= (?:command|query)(?:<[^(]*>)?\(\{\s*name: '([^']+)'/g)])
    .map((match) => match[1] ?? '');

describe('every command and query', () => {
  it('names a permission of the list, and the table above covers the list', () => {
    expect(Object.keys(MAY).sort()).toEqual([...PERMISSIONS].sort());
    expect(verbs.filter(({ permission }) => !PERMISSIONS.includes(permission)).map(({ id }) => id)).toEqual([]);
  });

  it('is in the registry: none is declared beside it', () => {
    const ids = declaredIn('lib/services');
    expect(ids.length).toBeGreaterThan(60);
    expect(ids.sort()).toEqual(verbs.map(({ id }) => id).sort());
  });

  it.each(cells)('%s: %s', async (role, _id, verb) => {
    expect(await answer(verb, person(role))).toBe(expected(verb.permission, role));
  });

  it.each(verbs.map((verb) => [verb.id, verb] as const))('somebody who is not signed in: %s', async (_id, verb) => {
    expect(await answer(verb, visitor)).toBe(verb.permission === 'open' ? 'invalid' : 'unauthenticated');
  });

  it.each(SECOND_FACTOR_ROLES.flatMap((role) => verbs.map((verb) => [role, verb.id, verb] as const)))(
    'a %s who has no second factor yet: %s',
    async (role, _id, verb) => {
      const own = verb.permission === 'open' || verb.permission === 'account.self';
      expect(await answer(verb, person(role, 'missing'))).toBe(own ? 'invalid' : 'forbidden');
    },
  );

  it('is open to nobody but those who sign in, set up, accept an invitation, choose a new password or read the public directory', () => {
    expect(verbs.filter(({ permission }) => permission === 'open').map(({ id }) => id).sort()).toEqual([
      'access.accept-invitation', 'access.check-link', 'access.pass-second-factor', 'access.reset-password', 'access.set-up', 'access.sign-in', 'directory.entry', 'directory.public',
    ]);
  });
});
