const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (timeZone: string) => {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, made);
  return made;
};

/** The calendar day, as ISO text, that an instant falls on in a time zone (IANA name). */
export const localDay = (instant: Date, timeZone: string): string => formatFor(timeZone).format(instant);
