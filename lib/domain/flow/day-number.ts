const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a calendar day ('YYYY-MM-DD'): what days are counted in where there are hundreds of thousands of them. */
export const dayNumber = (day: string): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS;

/** The calendar day of a day number. */
export const dayOfNumber = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
