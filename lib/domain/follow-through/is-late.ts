/** A promise is late from the day after it was due, while it is open. Without a due day it is never late. */
export const isLate = ({ state, dueOn }: { state: string; dueOn: string | null }, today: string): boolean => state === 'open' && dueOn !== null && dueOn < today;
