type Timed = { day: string; time: string | null };

/** Day by day ('YYYY-MM-DD') and by the clock ('HH:MM'), whole days first. */
export const byTheClock = (a: Timed, b: Timed): number => (a.day === b.day ? (a.time ?? '').localeCompare(b.time ?? '') : a.day.localeCompare(b.day));
