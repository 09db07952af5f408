import type { Handle } from '@/db/database';
import type { ImportPlan } from '@/lib/domain/imports/import-plan';
import { messages } from '@/lib/messages';
import { conflict } from '../errors';
import { publishedVintage } from './published-vintage';

/** Refuses where the vintage a load continues is no longer what its check found. */
export const demandStillJoins = async (db: Handle, { choices, check }: ImportPlan) => {
  if (!choices) return;
  const { held, joins } = await publishedVintage(db, choices);
  if ((joins ? held?.id : null) !== (check?.held?.joins ?? null)) throw conflict(messages.imports.errors.joinedMeanwhile);
};
