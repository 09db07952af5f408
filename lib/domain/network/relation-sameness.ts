import { isSymmetric, type RelationKind } from './relation-kind';

/** Two relations are the same fact when kind and ends agree; of a symmetric kind either way round. */
export const relationSameness = ({ kind, from, to }: { kind: RelationKind; from: string; to: string }): string =>
  JSON.stringify([kind, ...(isSymmetric(kind) ? [from, to].sort() : [from, to])]);
