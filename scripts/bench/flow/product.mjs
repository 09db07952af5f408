import { STREAMS } from '@/lib/domain/pipeline/stream';
import { addDays } from '@/lib/domain/shared/add-days';
import { localDay } from '@/lib/domain/shared/local-day';
import { flowMeasures } from '@/lib/services/flow/flow-measures';
import { mendCase } from '@/lib/services/pipeline/mend-case';
import { moveCase } from '@/lib/services/pipeline/move-case';
import { openOf } from '@/lib/services/flow/open-outcomes';
import { heldCases } from '@/lib/services/held-cases';
import { localTimeZone } from '@/lib/services/local-time-zone';
import { database } from '@/db';
import { fillFlow } from './fill.mjs';

const [count, looks] = process.argv.slice(2).map(Number);
const now = new Date();
// The day of the unit's own clocks, as a move takes it.
const today = localDay(now, localTimeZone());
const later = addDays(today, 30);
const actor = { kind: 'user', id: 'bench', name: 'bench', roles: ['facilitator'], sessionId: 'bench', secondFactor: 'passed', network: 'direct', shortcuts: true };
const reader = { ...actor, id: 'other', roles: ['viewer'] };

const moves = await fillFlow(count, today, now);
const asked = performance.now();
await flowMeasures(reader, {});
const first = performance.now() - asked;

const open = openOf((await heldCases(database().read)).facts.values(), 'retention');
const times = [];
for (let at = 0; at < looks; at++) {
  const one = open[at % open.length];
  // Each look comes after a change: nothing computed before is of any use but the moves that were folded.
  if (at % 2 === 0) await mendCase(actor, { id: one.id, version: 1 + Math.floor(at / open.length), jobsAtRisk: 5 + at });
  else await moveCase(actor, { id: one.id, from: one.stage, to: 'dormant', dormantUntil: later, note: 'bench' });
  const began = performance.now();
  await flowMeasures(reader, { stream: STREAMS[at % STREAMS.length] });
  times.push(performance.now() - began);
}
times.sort((a, b) => a - b);
process.stdout.write(`${JSON.stringify({ moves, first, open: open.length, p50: times[Math.floor(looks / 2)], p95: times[Math.floor(looks * 0.95)] })}\n`);
process.exit();
