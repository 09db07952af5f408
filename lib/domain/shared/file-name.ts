import { foldName } from './fold-name';

const LONGEST = 80;

const YEARS = /(-\d{4}(-to-\d{4})?)$/;

/** Cut at the end of a word; the years at the end stay, since they tell one file from the next. */
const shortened = (plain: string) => {
  if (plain.length <= LONGEST) return plain;
  const [years = ''] = YEARS.exec(plain) ?? [];
  const room = plain.slice(0, LONGEST - years.length + 1);
  const whole = room.slice(0, Math.max(room.lastIndexOf('-'), 0)) || plain.slice(0, LONGEST - years.length);
  return `${whole}${years}`;
};

/** A file name of plain letters, digits and dashes out of what the file is about, with its ending. */
export const fileName = (about: readonly string[], ending: string): string => {
  const plain = about.map((part) => foldName(part).replace(/[^a-z0-9]+/g, '-')).join('-').replace(/-+/g, '-').replace(/^-|-$/g, '');
  return `${shortened(plain) || 'lode'}.${ending}`;
};
