/**
 * When each item of an agenda begins, 'HH:MM', counted from `time`; null where the meeting has no time or an item before it
 * has no minutes. A meeting past midnight counts on from 00:00.
 */
export const agendaTimes = (time: string | null, items: readonly { minutes: number | null }[]): (string | null)[] => {
  let at = time === null ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return items.map(({ minutes }) => {
    const begins = at;
    at = at === null || minutes === null ? null : at + minutes;
    return begins === null ? null : `${String(Math.floor(begins / 60) % 24).padStart(2, '0')}:${String(begins % 60).padStart(2, '0')}`;
  });
};
