import { moveCase } from '@/lib/services/pipeline/move-case';
import { readBoard } from '@/lib/services/pipeline/read-board';

const MOVES = 100;
const actor = { kind: 'user', id: 'bench', name: 'bench', roles: ['coordinator'], sessionId: 'bench', secondFactor: 'passed', network: 'direct', shortcuts: true };

const timed = async (deed) => {
  const started = performance.now();
  await deed();
  return performance.now() - started;
};

const [moves, boards] = [[], []];
for (let at = 0; at < MOVES; at++) {
  // Every fifth stands in the first stage; those restricted to another are left out.
  const id = `c${at * 5 + (at % 4 === 0 ? 5 : 0)}`;
  const moved = await timed(() => moveCase(actor, { id, from: 'identified', to: 'contacted' })).catch(() => null);
  if (moved === null) continue;
  moves.push(moved);
  boards.push(await timed(() => readBoard(actor, { stream: 'retention' })));
}
const p95 = (times) => times.sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1].toFixed(1);
process.stdout.write(`${moves.length} moves of a card: p95 ${p95(moves)} ms (goal 100 ms), and ${p95(boards)} ms to read the board anew after each`);
process.exit();
