import { takeNetworks } from '@/lib/jobs/take-networks';
import { findWays } from '@/lib/services/network/find-ways';
import { orderMeasures } from '@/lib/services/network/order-measures';
import { readNetwork } from '@/lib/services/network/read-network';
import { fillNetwork } from './fill.mjs';

const [nodes, ties, questions] = process.argv.slice(2).map(Number);
const actor = { kind: 'system', id: 'system', permissions: ['register.read', 'outreach.read'] };

const any = await fillNetwork(nodes, ties, new Date('2026-11-20T18:00:00Z'));
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
