export const leaveEvent = 'lode:leave';

/** Asks whoever guards unsaved work; call it before moving to another page without a reload. */
export function mayLeave(): boolean {
  return window.dispatchEvent(new Event(leaveEvent, { cancelable: true }));
}
