import type { Actor, Role } from '@/lib/auth/permissions';

/** A person as the one whose rights count, although it is the system that asks: for feeds and digests. */
export const asUser = ({ id, name, roles }: { id: string; name: string; roles: readonly Role[] }): Actor => ({
  kind: 'user', id, name, roles, sessionId: 'none', secondFactor: 'passed', network: 'local', shortcuts: false,
});
