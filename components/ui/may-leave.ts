export const leaveEvent = 'lode:leave';

let departures = 0;

/** How often somebody has set off for another page: an answer that comes later must not pull them back. */
export const departuresSoFar = (): number => departures;

/** Asks whoever guards unsaved work; call it before moving to another page without a reload. */
export function mayLeave(): boolean {
  const allowed = window.dispatchEvent(new Event(leaveEvent, { cancelable: true }));
  if (allowed) departures += 1;
  return allowed;
}
