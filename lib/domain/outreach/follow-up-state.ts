import type { TaskState } from './task-state';
import type { FollowUpState } from './topic';

/**
 * A topic's follow-up as its tasks stand: required while one is open, done once one was done, unresolved when all were
 * dropped. A topic without tasks keeps the state it was given.
 */
export const followUpState = (given: FollowUpState, tasks: readonly TaskState[]): FollowUpState => {
  if (tasks.length === 0) return given;
  if (tasks.includes('open')) return 'required';
  return tasks.includes('done') ? 'done' : 'unresolved';
};
