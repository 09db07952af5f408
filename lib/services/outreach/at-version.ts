import { messages } from '@/lib/messages';
import { conflict } from '../errors';
import type { LoadedTask } from './load-task';

/** Throws conflict, with both versions, when a follow-up has moved on since it was read. */
export const atVersion = (task: LoadedTask, version: number, mine: Record<string, unknown>): LoadedTask => {
  if (task.version === version) return task;
  const { dueOn, ownerId, state } = task;
  throw conflict(messages.errors.conflict, { mine, theirs: { dueOn, ownerId, state }, theirVersion: task.version });
};
