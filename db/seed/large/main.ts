import { v7 as newId } from 'uuid';
import { connectSqlite } from '../../connect.sqlite';
import { migrate } from '../../migrate';
import { sessions, users } from '../../schema';
import { loadReference } from '../reference/load-reference';
import { loadLarge } from './load-large';
import { officersOf } from './officers';

const [organizations, people, activities] = process.argv.slice(2).map(Number);
if (!organizations || !people || !activities) throw new Error('usage: main.ts ORGANIZATIONS PEOPLE ACTIVITIES, with DATABASE_FILE set');

const say = (line: string) => process.stderr.write(`${line}\n`);
const at = new Date('2026-11-20T18:00:00Z');
const SEED = 20261120;

/** Fills the file DATABASE_FILE names and prints the session a measuring client signs its cookie with. */
await migrate();
const database = connectSqlite();
const userId = newId();
const sessionId = newId();
await database.write(async (tx) => {
  await loadReference(tx, { now: at });
  const stamp = { createdAt: at, createdBy: 'load', updatedAt: at, updatedBy: 'load', version: 1 };
  await tx.insert(users).values(officersOf(userId).map((id, n) => ({
    ...stamp, id, name: `Load ${n}`, email: `load-${n}@sample.example`, emailKey: `load-${n}@sample.example`, roles: ['coordinator' as const], recoveryCodes: [], preferences: {}, joinedAt: at,
  })));
  const now = new Date();
  const year = 365 * 86_400_000;
  await tx.insert(sessions).values({
    id: sessionId, userId, epoch: 1, startedAt: now, seenAt: new Date(now.getTime() + year), expiresAt: new Date(now.getTime() + year),
    network: 'direct', device: 'bench',
  });
});
await loadLarge(database, { organizations, people, activities }, officersOf(userId), SEED, at, say);
await database.close();
process.stdout.write(`${JSON.stringify({ sessionId, userId })}\n`);
