import { daysBetween } from '../planning/days-between';
import type { Reading, ReadingReason } from './reading';

export const TARGET_STATES = ['met', 'on_track', 'behind', 'missed', 'unknown'] as const;
export type TargetState = (typeof TARGET_STATES)[number];

export type Aim = { baseline: number | null; baselineOn: string; goal: number; dueOn: string };
export type TargetProgress = {
  state: TargetState;
  /** Share of the way from the baseline to the goal, below 0 where it went the wrong way and above 1 beyond the goal. */
  share: { readonly value: number } | { readonly value: null; readonly reason: ReadingReason | 'no-baseline' };
};

/**
 * How far a target has come: (actual - baseline) / (goal - baseline). A goal below its baseline is a fall that is wanted. *met* once the
 * goal is reached; *missed* after its day; before, *on_track* while the share is at least the share of the time that has passed, else
 * *behind*. Without an actual, or before its day without a baseline, it is *unknown*. A published figure of a year before the
 * baseline's says nothing yet (older-than-baseline).
 */
export const targetProgress = ({ baseline, baselineOn, goal, dueOn }: Aim, actual: Reading, today: string): TargetProgress => {
  if (actual.value === null) return { state: 'unknown', share: { value: null, reason: actual.reason } };
  if (actual.asOf < baselineOn.slice(0, actual.asOf.length)) return { state: 'unknown', share: { value: null, reason: 'older-than-baseline' } };
  const share: TargetProgress['share'] = baseline === null || baseline === goal
    ? { value: null, reason: 'no-baseline' } : { value: (actual.value - baseline) / (goal - baseline) };
  const falling = baseline !== null && goal < baseline;
  if (falling ? actual.value <= goal : actual.value >= goal) return { state: 'met', share };
  if (today > dueOn) return { state: 'missed', share };
  if (share.value === null) return { state: 'unknown', share };
  const whole = daysBetween(baselineOn, dueOn);
  const passed = whole <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(baselineOn, today) / whole));
  return { state: share.value >= passed ? 'on_track' : 'behind', share };
};
