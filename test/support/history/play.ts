import { Refusal } from '@/lib/services/errors';
import { undoAction } from '@/lib/services/history/undo-action';
import { readAction } from '@/lib/services/history/read-action';
import { staff } from '../../services/register/register-fixtures';
import { workspaceAsSeen } from '../../services/history/workspace-as-seen';
import { attempt, type TriedDeed } from './deeds';

export type Seen = Awaited<ReturnType<typeof workspaceAsSeen>>;
/** A deed that was done, by whom, and the workspace after it. */
export type Played = { action: string; byId: string; after: Seen };

const anita = staff(['coordinator'], 'u-anita');
const pat = staff(['coordinator'], 'u-pat');
export const manager = staff(['manager'], 'u-manager');

let clock = Date.parse('2026-11-19T18:00:00Z');
/** A second later than the last time. */
export const next = () => new Date(clock += 1000);

/** Two people do one thing after the other; what is refused leaves nothing. */
export const play = async (deeds: readonly TriedDeed[]): Promise<Played[]> => {
  const played: Played[] = [];
  for (const deed of deeds) {
    const actor = deed.second ? pat : anita;
    let action = '';
    try {
      await attempt(deed, actor, played.map((one) => one.action), { now: next(), acted: (id) => { action = id; } });
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
    }
    if (action !== '') played.push({ action, byId: actor.id, after: await workspaceAsSeen() });
  }
  return played;
};

/** Turns everything that stands round, latest first; answers what any of it kept. */
export const undoEverything = async (played: readonly { action: string }[]) => {
  const kept = [];
  for (const { action } of [...played].reverse()) {
    const { deed } = await readAction(manager, { id: action }, { now: next() });
    if (deed?.bar === null) kept.push(...(await undoAction(manager, { id: action }, { now: next() })).kept);
  }
  return kept;
};
