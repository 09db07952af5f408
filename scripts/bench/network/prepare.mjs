import { database } from '@/db';
import { sessions, users } from '@/db/schema';
import { loadReference } from '@/db/seed/reference/load-reference';
import { takeNetworks } from '@/lib/jobs/take-networks';
import { orderMeasures } from '@/lib/services/network/order-measures';
import { fillNetwork } from './fill.mjs';

const [nodes, ties, questions] = process.argv.slice(2).map(Number);
const SESSION = '0197a1b2-0000-7000-8000-00000000be9d';
const now = new Date();
const later = new Date(now.getTime() + 86_400_000);
const made = { createdAt: now, createdBy: 'bench', updatedAt: now, updatedBy: 'bench', version: 1 };

const any = await fillNetwork(nodes, ties, now);
await database().write(async (tx) => {
  await loadReference(tx, { now });
  await tx.insert(users).values({ ...made, id: 'bench', name: 'bench', email: 'bench@sample.example', emailKey: 'bench@sample.example', roles: ['coordinator'], recoveryCodes: [], preferences: {}, joinedAt: now });
  await tx.insert(sessions).values({ id: SESSION, userId: 'bench', epoch: 1, startedAt: now, seenAt: later, expiresAt: later, network: 'direct', device: 'bench' });
});
await orderMeasures({ kind: 'system', id: 'system', permissions: ['register.read'] }, {});
await takeNetworks(() => new Date());
process.stdout.write(`${JSON.stringify({ sid: SESSION, pairs: Array.from({ length: questions }, () => [any(), any()]).filter(([from, to]) => from !== to) })}\n`);
process.exit();
