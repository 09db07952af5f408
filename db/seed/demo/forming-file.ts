import { z } from 'zod';
import { CLUSTER_ROLES } from '@/lib/domain/forming/cluster-role';
import { PLEDGE_KINDS } from '@/lib/domain/forming/pledge-kind';
import { ROLE_STATES } from '@/lib/domain/forming/role-state';

const Ago = z.int().min(0);
const Delivery = z.strictObject({ ago: Ago, amount: z.number().optional(), hours: z.number().optional(), note: z.string().optional() });

/** Sample roles (without an organization: our own), pledges and charters of forming clusters; promises by their text, contacts by their summary. */
export const FormingFile = z.object({
  roles: z.array(z.strictObject({
    organization: z.string().optional(), sub: z.string().optional(), role: z.enum(CLUSTER_ROLES), mandate: z.string().optional(), by: z.string(),
    moves: z.array(z.strictObject({ to: z.enum(ROLE_STATES), ago: Ago, why: z.string().optional() })).min(1), promises: z.array(z.string()).default([]),
  })),
  pledges: z.array(z.strictObject({
    organization: z.string(), sub: z.string(), kind: z.enum(PLEDGE_KINDS), by: z.string(), amount: z.number().optional(), hours: z.number().optional(), note: z.string().optional(),
    /** The contact it was given in, or how many days ago it came without one. */
    on: z.string().optional(), ago: Ago.optional(),
    delivered: z.array(Delivery).default([]), withdrawn: z.strictObject({ ago: Ago, why: z.string() }).optional(),
  })),
  charters: z.array(z.strictObject({
    sub: z.string(), by: z.string(), ago: Ago, purpose: z.string(), scope: z.string(), rules: z.string(), adopted: z.strictObject({ ago: Ago, by: z.string() }).optional(),
  })),
});
