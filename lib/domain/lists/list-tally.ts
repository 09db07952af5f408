import { LIST_DEEDS, type ListDeed } from './list-deed';
import { LIST_RECORDS, type ListRecord } from './list-record';

/** Exact counts of what a load does or did, by kind of record and deed; rows with something to mend or to answer. */
export type ListTally = {
  rows: number;
  counts: Record<ListRecord, Record<ListDeed, number>>;
  problems: number;
  asks: number;
  conflicts: number;
};

export const emptyTally = (): ListTally => ({
  rows: 0,
  counts: Object.fromEntries(LIST_RECORDS.map((record) => [record, Object.fromEntries(LIST_DEEDS.map((deed) => [deed, 0]))])) as ListTally['counts'],
  problems: 0, asks: 0, conflicts: 0,
});

/** Whether there is anything to write. */
export const changesNothing = ({ counts }: ListTally): boolean => LIST_RECORDS.every((record) => counts[record].create + counts[record].update === 0);

/** Rows that wait for a person, with a cell to mend or a question to answer: a load leaves them out. */
export const waiting = ({ problems, asks }: ListTally): number => problems + asks;
