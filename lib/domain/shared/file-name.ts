import { foldName } from './fold-name';

const LONGEST = 80;

/** A file name of plain letters, digits and dashes out of what the file is about, with its ending. */
export const fileName = (about: readonly string[], ending: string): string => {
  const plain = about.map((part) => foldName(part).replace(/[^a-z0-9]+/g, '-')).join('-').replace(/-+/g, '-').replace(/^-|-$/g, '');
  return `${plain.slice(0, LONGEST).replace(/-$/, '') || 'lode'}.${ending}`;
};
