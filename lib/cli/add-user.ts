import { ROLES, systemActor, type Role } from '@/lib/auth/permissions';
import { inviteUser } from '@/lib/services/access/invite-user';
import { answer } from './answer';
import { UsageFault } from './usage-fault';
import type { Words } from './verb';

const isRole = (word: string): word is Role => (ROLES as readonly string[]).includes(word);

const rolesOf = (words: unknown): Role[] => {
  const named = String(words ?? '').split(',').map((word) => word.trim()).filter(Boolean);
  const wrong = named.find((word) => !isRole(word));
  if (wrong || named.length === 0) throw new UsageFault(`${wrong ? `"${wrong}" is not a role. ` : ''}Name one or more of: ${ROLES.join(', ')}.`);
  return named.filter(isRole);
};

/** Invites somebody; the link is printed once, for whoever runs this to hand over. */
export const addUser = async ({ positionals: [email], values }: Words) => {
  if (!email || !values.name) throw new UsageFault('Say whom: npm run -s lode -- user add EMAIL --name "Their Name" --roles facilitator');
  const { id, token, expiresAt } = await inviteUser(systemActor('access.manage'), { email, name: String(values.name), roles: rolesOf(values.roles) });
  const inviteLink = `${process.env.NEXTAUTH_URL}/invite/${token}`;
  answer(values.json ? { id, inviteLink, expiresAt } : inviteLink);
};
