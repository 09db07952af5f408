import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '@/lib/services/errors';
import { undoAction } from '@/lib/services/history/undo-action';
import { aDeed, BEGINNING } from '../../support/history/deeds';
import { differences } from '../../support/history/differences';
import { wrongWith } from '../../support/history/field-by-field';
import { orphans } from '../../support/history/orphans';
import { manager, next, play, undoEverything } from '../../support/history/play';
import { seedRegister } from '../register/register-fixtures';
import { workspaceAsSeen } from './workspace-as-seen';

const RUNS = { numRuns: 10, endOnFailure: true };
const sequence = fc.array(aDeed, { minLength: 6, maxLength: 24, size: 'max' }).map((deeds) => [...BEGINNING, ...deeds]);

/** Undoes one of them; what is refused changes nothing. */
const undone = async (id: string) => {
  try {
    return await undoAction(manager, { id }, { now: next() });
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return null;
  }
};

beforeAll(seedRegister);

describe('whatever two people did, one after the other', () => {
  it('is taken back by undoing all of it, latest first, and nothing stays', async () => {
    await fc.assert(fc.asyncProperty(sequence, async (deeds) => {
      const before = await workspaceAsSeen();
      expect(await undoEverything(await play(deeds))).toEqual([]);
      expect(differences(before, await workspaceAsSeen())).toEqual([]);
    }), RUNS);
  }, 240_000);

  it('any one of it goes back field by field: what was changed since stays and is named, nothing else changes, no row is left without what it belongs to', async () => {
    await fc.assert(fc.asyncProperty(sequence, fc.nat(), async (deeds, which) => {
      const before = await workspaceAsSeen();
      const played = await play(deeds);
      const at = played.length > 0 ? which % played.length : 0;
      const undo = played[at] && await undone(played[at].action);
      const after = await workspaceAsSeen();
      if (undo) expect(wrongWith(before, played, at, after, undo.kept)).toEqual([]);
      else expect(differences(played.at(-1)?.after ?? before, after)).toEqual([]);
      expect(await orphans()).toEqual([]);
      await undoEverything([...played, ...(undo ? [{ action: undo.id }] : [])]);
      expect(differences(before, await workspaceAsSeen())).toEqual([]);
    }), RUNS);
  }, 240_000);

  it('any one of it undone, and that undone, is as if neither had been', async () => {
    await fc.assert(fc.asyncProperty(sequence, fc.nat(), async (deeds, which) => {
      const before = await workspaceAsSeen();
      const played = await play(deeds);
      const undo = played.length > 0 ? await undone(played[which % played.length]?.action ?? '') : null;
      if (undo) {
        await undoAction(manager, { id: undo.id }, { now: next() });
        expect(differences(played.at(-1)?.after ?? before, await workspaceAsSeen())).toEqual([]);
      }
      await undoEverything(played);
      expect(differences(before, await workspaceAsSeen())).toEqual([]);
    }), RUNS);
  }, 240_000);
});
