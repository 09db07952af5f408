import { initiativeFunders, initiativeMembers, initiativeMilestones, initiativeResults, initiatives, initiativeTargets } from '@/db/schema';

/** The records of the area that are changed on top of the version that was read, by the name the trail gives them. */
export const ROWS = {
  initiative: initiatives, initiative_member: initiativeMembers, initiative_funder: initiativeFunders,
  initiative_milestone: initiativeMilestones, initiative_target: initiativeTargets, initiative_result: initiativeResults,
};
export type RowKind = keyof typeof ROWS;
export type Row<K extends RowKind> = (typeof ROWS)[K]['$inferSelect'];

/** The columns all share, seen as one table: what is read or written through it is the kind's own row. */
export const rowTable = (kind: RowKind) => ROWS[kind] as unknown as typeof initiativeMembers;
