/** Whether somebody who asked not to be contacted on `since` ('YYYY-MM-DD', null: never) is to be left alone on `today`. */
export const rests = (since: string | null, today: string): boolean => since !== null && since <= today;
