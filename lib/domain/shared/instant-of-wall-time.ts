const HOUR = 3_600_000;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (timeZone: string) => {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
};

const MOST_KEPT = 10_000;
const offsets = new Map<string, number>();

/** How far the wall clock of the zone is ahead of UTC at an instant, in milliseconds. The zones' tables are slow to ask, and a calendar asks them of the same hours again and again. */
const offsetAt = (instant: number, timeZone: string): number => {
  const key = `${instant} ${timeZone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= MOST_KEPT) offsets.clear();
  const offset = offsetAsked(instant, timeZone);
  offsets.set(key, offset);
  return offset;
};

const offsetAsked = (instant: number, timeZone: string): number => {
  const parts = Object.fromEntries(formatFor(timeZone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
};

/**
 * The instant at which the clocks of a zone (IANA name) show `time` ('HH:MM') on `isoDay` ('YYYY-MM-DD'). A time the clocks
 * skip in spring is taken as much later as they skip; of a time they show twice in autumn it is the first.
 * Throws RangeError for text that is no day or no time.
 */
export const instantOfWallTime = (isoDay: string, time: string, timeZone: string): Date => {
  const wall = Date.parse(`${isoDay}T${time}:00Z`);
  if (Number.isNaN(wall)) throw new RangeError(`Not a day and a time: ${isoDay} ${time}`);
  const before = offsetAt(wall - 24 * HOUR, timeZone);
  const after = offsetAt(wall + 24 * HOUR, timeZone);
  const fits = [before, after].map((offset) => wall - offset).filter((instant) => instant + offsetAt(instant, timeZone) === wall);
  return new Date(fits.length > 0 ? Math.min(...fits) : wall - before);
};
