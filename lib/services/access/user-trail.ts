import type { users } from '@/db/schema';

type Trailed = Pick<typeof users.$inferSelect, 'name' | 'email' | 'roles' | 'version'> & { disabledAt?: Date | null };

/** What the audit trail keeps of an account: never a hash, a secret or a code. */
export const userTrail = ({ name, email, roles, version, disabledAt }: Trailed) => ({ name, email, roles, disabled: Boolean(disabledAt), version });
