import { fold } from '@/lib/domain/register/fold';
import { remembered } from './remembered';
import type { RowContext } from './row-context';

/** Finds what sets a record apart from the members chosen of its further dimensions (both sexes, all ages): the cell, or null where it is one of them. */
export const otherMember = (header: readonly string[], dimensions: readonly number[], choices: RowContext['choices']) => {
  const folded = remembered(fold);
  const chosen = dimensions.flatMap((index) => {
    const choice = choices?.[header[index] ?? ''];
    return choice === undefined ? [] : [{ index, kept: fold(choice) }];
  });
  return (record: readonly string[]): string | null => {
    const other = chosen.find(({ index, kept }) => folded(record[index] ?? '') !== kept);
    return other ? (record[other.index] ?? '') : null;
  };
};
