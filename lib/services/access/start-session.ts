import { sessions } from '@/db/schema';
import { deviceName } from '@/lib/domain/access/device-name';
import { networkKey } from '@/lib/domain/access/network-key';
import { SESSION_LIMITS } from '@/lib/domain/access/session-limits';
import type { CommandContext } from '../define';
import { networkOfActor } from './admit-attempt';

type Beginning = { userId: string; epoch: number; device: string | undefined; secondFactorAt: Date | null; waitsForCode?: boolean; network?: string };

/** A row per sign-in: the signed cookie only names it. */
export const startSession = async ({ db, actor, now, newId }: CommandContext, beginning: Beginning) => {
  const { userId, epoch, device, secondFactorAt, waitsForCode, network } = beginning;
  const id = newId();
  const lasts = waitsForCode ? SESSION_LIMITS.code : SESSION_LIMITS.absolute;
  await db.insert(sessions).values({
    id, userId, epoch, secondFactorAt, startedAt: now, seenAt: now, expiresAt: new Date(now.getTime() + lasts),
    network: network === undefined ? networkOfActor(actor) : networkKey(network), device: deviceName(device ?? ''),
  });
  return id;
};
