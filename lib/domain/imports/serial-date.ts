const DAY_MS = 86_400_000;
// Day 1 is 1900-01-01 and a 29 February 1900 is counted that never was, so days from March 1900 on start here.
const SINCE_1900 = Date.UTC(1899, 11, 30);
const SINCE_1904 = Date.UTC(1904, 0, 1);
const FIRST_SURE_DAY = 61;
const LAST_DAY = 2_958_465;

/** The day a workbook keeps as a number: 43466 is '2019-01-01' (1904 system: 42004). The time of day is dropped. Null before March 1900 and after 9999. */
export function serialDate(serial: number, since1904 = false): string | null {
  if (!Number.isFinite(serial) || serial < (since1904 ? 0 : FIRST_SURE_DAY) || serial > LAST_DAY) return null;
  const day = new Date((since1904 ? SINCE_1904 : SINCE_1900) + Math.floor(serial) * DAY_MS);
  return day.toISOString().slice(0, 10);
}
