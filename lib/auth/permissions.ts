import { ROLES, type Role } from '@/lib/domain/access/role';

export { ROLES, type Role };

export const PERMISSIONS = [
  'open', 'account.self',
  'register.read', 'register.write', 'register.merge',
  'outreach.read', 'outreach.write', 'sealed.read',
  'indicators.read', 'indicators.define',
  'listening.define', 'privacy.manage',
  'readiness.read', 'readiness.write', 'readiness.govern',
  'initiatives.read', 'initiatives.write',
  'pipeline.read', 'pipeline.write', 'dashboards.govern',
  'agreements.manage', 'shared.read',
  'reports.read', 'reports.issue', 'reports.govern',
  'imports.read', 'imports.run',
  'audit.read', 'history.govern', 'access.manage', 'workspace.manage', 'workspace.name', 'backup.run',
  // Held by no role: the limiter and the session check run as the system, long work as a job.
  'access.credentials', 'jobs.work', 'notices.send', 'feeds.read', 'ratings.answer', 'directory.ask',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const reader = ['account.self', 'register.read', 'outreach.read', 'indicators.read', 'imports.read', 'readiness.read', 'initiatives.read', 'pipeline.read', 'reports.read'] as const;
const writer = [...reader, 'register.write', 'outreach.write', 'pipeline.write'] as const;

/** The written matrix. An administrator keeps the house and has no right to restricted or sealed text. */
export const ROLE_PERMISSIONS: Record<Role, readonly Permission[]> = {
  viewer: reader,
  facilitator: writer,
  coordinator: [...writer, 'register.merge', 'readiness.write', 'initiatives.write', 'reports.issue'],
  manager: [...writer, 'register.merge', 'readiness.write', 'initiatives.write', 'readiness.govern', 'sealed.read', 'audit.read', 'history.govern', 'indicators.define', 'listening.define', 'privacy.manage', 'agreements.manage', 'reports.issue', 'reports.govern', 'dashboards.govern', 'workspace.name'],
  partner: ['account.self', 'shared.read'],
  administrator: [...reader, 'imports.run', 'audit.read', 'access.manage', 'workspace.manage', 'workspace.name', 'backup.run'],
};

/** Roles that must pass a second factor before anything but their own account opens. */
export const SECOND_FACTOR_ROLES: readonly Role[] = ['manager', 'administrator'];

/** Who acts. A job or the system has the permissions it names, never a bypass. */
export type Actor =
  | {
      kind: 'user'; id: string; name: string; roles: readonly Role[]; sessionId: string;
      secondFactor: 'passed' | 'missing' | 'not-required'; network: string; shortcuts: boolean;
    }
  | { kind: 'job' | 'system'; id: string; permissions: readonly Permission[]; onBehalfOf?: string }
  | { kind: 'visitor'; id: string; network: string };

export const systemActor = (...permissions: Permission[]): Actor => ({ kind: 'system', id: 'system', permissions });

/** Union of the roles' rights; a person whose second factor is missing may only mend their own account. */
export const may = (actor: Actor, permission: Permission): boolean => {
  if (permission === 'open') return true;
  if (actor.kind === 'visitor') return false;
  if (actor.kind !== 'user') return actor.permissions.includes(permission);
  if (actor.secondFactor === 'missing') return permission === 'account.self';
  return actor.roles.some((role) => ROLE_PERMISSIONS[role].includes(permission));
};
