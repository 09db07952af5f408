import { database } from '@/db';
import { migrate } from '@/db/migrate';
import { cases, stageMoves, users } from '@/db/schema';
import { inChunks } from '@/db/seed/reference/in-chunks';
import { seededRandom } from '@/lib/domain/indicators/standardised/seeded-random';
import { OPEN_STAGES } from '@/lib/domain/pipeline/stage';
import { STREAMS } from '@/lib/domain/pipeline/stream';
import { addDays } from '@/lib/domain/shared/add-days';

const YEARS = 10;

/** One case: moves to and fro between open stages, the last to an end for most of them. Days before `today`. */
const movesOf = (random, today) => {
  const count = 3 + Math.floor(random() * 11);
  let day = -Math.floor(random() * YEARS * 365);
  let stage = 0;
  const moves = [{ to: OPEN_STAGES[0], on: addDays(today, day) }];
  while (moves.length < count && day < 0) {
    day = Math.min(0, day + 1 + Math.floor(random() ** 2 * 120));
    stage = Math.max(0, Math.min(OPEN_STAGES.length - 1, stage + (random() < 0.75 ? 1 : -1)));
    if (OPEN_STAGES[stage] === moves.at(-1).to) stage = stage === 0 ? 1 : stage - 1;
    moves.push({ to: OPEN_STAGES[stage], on: addDays(today, day) });
  }
  if (random() < 0.94) moves.push({ to: ['won', 'lost', 'dormant'][Math.floor(random() * 3)], on: addDays(today, Math.min(0, day + Math.floor(random() * 60))) });
  return moves;
};

/** Cases over ten years with their moves, mostly closed, a twentieth of them restricted; answers how many moves. */
export const fillFlow = async (count, today, now) => {
  const random = seededRandom(20261123);
  const record = { createdAt: now, createdBy: 'bench', updatedAt: now, updatedBy: 'bench', version: 1 };
  const rows = [];
  const moved = [];
  for (let at = 0; at < count; at++) {
    const moves = movesOf(random, today);
    const last = moves.at(-1);
    rows.push({
      ...record, id: `c${at}`, stream: STREAMS[at % STREAMS.length], codeName: `Project ${at}`, codeKey: `project ${at}`, confidentiality: at % 20 === 0 ? 'restricted' : 'internal', ownerId: 'bench', source: 'other',
      openedOn: moves[0].on, stage: last.to, stageSince: last.on, jobsAtRisk: Math.floor(random() * 120), jobsAtStake: Math.floor(random() * 120), capitalCents: Math.floor(random() * 900) * 1_000_000, currency: 'CAD', sample: false,
    });
    moves.forEach(({ to, on }, position) => moved.push({ id: `m${at}-${position}`, caseId: `c${at}`, position: position + 1, fromStage: moves[position - 1]?.to ?? null, toStage: to, movedOn: on, movedBy: 'bench', recordedAt: now, note: null }));
  }
  await migrate();
  await database().write(async (tx) => {
    await tx.insert(users).values({ ...record, id: 'bench', name: 'bench', email: 'bench@sample.example', emailKey: 'bench@sample.example', roles: ['facilitator'], recoveryCodes: [], preferences: {}, joinedAt: now });
    await inChunks(rows, (chunk) => tx.insert(cases).values(chunk));
    await inChunks(moved, (chunk) => tx.insert(stageMoves).values(chunk));
  });
  return moved.length;
};
