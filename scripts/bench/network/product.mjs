import { migrate } from '@/db/migrate';
import { database } from '@/db';
import { organizations, relations } from '@/db/schema';
import { inChunks } from '@/db/seed/reference/in-chunks';
import { seededRandom } from '@/lib/domain/indicators/standardised/seeded-random';
import { takeNetworks } from '@/lib/jobs/take-networks';
import { findWays } from '@/lib/services/network/find-ways';
import { orderMeasures } from '@/lib/services/network/order-measures';
import { readNetwork } from '@/lib/services/network/read-network';

const [nodes, ties, questions] = process.argv.slice(2).map(Number);
const now = new Date('2026-11-20T18:00:00Z');
const record = { createdAt: now, createdBy: 'bench', updatedAt: now, updatedBy: 'bench', version: 1 };
const actor = { kind: 'system', id: 'system', permissions: ['register.read', 'outreach.read'] };
const random = seededRandom(20261120);
const any = () => `o${Math.floor(random() * nodes)}`;
/** A few are tied to many, most to few. */
const popular = () => `o${Math.floor(random() ** 2 * nodes)}`;

const made = Array.from({ length: nodes }, (_, at) => ({
  ...record, id: `o${at}`, legalName: `Organization ${at}`, nameKey: `organization ${at}`, tradeNames: [], kind: 'firm', status: 'active', rightsHolder: false, sample: false,
}));
const said = Array.from({ length: ties }, (_, at) => [popular(), any(), at]).filter(([from, to]) => from !== to).map(([from, to, at]) => ({
  ...record, id: `r${at}`, kind: 'supplies', fromOrganizationId: from, toOrganizationId: to, strength: 1 + (at % 5), confidentiality: 'internal', sample: false,
}));

await migrate();
await database().write(async (tx) => {
  await inChunks(made, (chunk) => tx.insert(organizations).values(chunk));
  await inChunks(said, (chunk) => tx.insert(relations).values(chunk));
});
await orderMeasures(actor, {});
const cpu = process.cpuUsage();
const start = performance.now();
await takeNetworks(() => new Date());
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpu);
const { summary } = await readNetwork(actor, {});

const times = [];
const before = process.cpuUsage();
for (let at = 0; at < questions; at++) {
  const [from, to] = [any(), any()];
  const asked = performance.now();
  if (from !== to) await findWays(actor, { from, to });
  times.push(performance.now() - asked);
}
const spent = process.cpuUsage(before);
times.sort((a, b) => a - b);
process.stdout.write(`${JSON.stringify({ seconds, cpu: (user + system) / 1e6, ties: summary.ties, p50: times[Math.floor(questions / 2)], p95: times[Math.floor(questions * 0.95)], each: (spent.user + spent.system) / 1e3 / questions })}\n`);
process.exit();
