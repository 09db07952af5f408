/**
 * What one is to another, said from `from` to `to`. Membership of an association and the hats of a person are records of their own
 * (memberships, affiliations); that one buys from another is said as `supplies` the other way round.
 */
export const RELATION_KINDS = ['supplies', 'partners', 'joint_venture', 'owns', 'funds', 'trains', 'refers_to', 'competes', 'knows'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

const SYMMETRIC: readonly RelationKind[] = ['partners', 'joint_venture', 'competes', 'knows'];
/** The same both ways: it makes no difference who is named first. */
export const isSymmetric = (kind: RelationKind): boolean => SYMMETRIC.includes(kind);

/** Kinds that can hold between two people; all but `knows` can hold between two organizations. */
export const PERSON_RELATION_KINDS = ['knows', 'partners', 'trains', 'refers_to'] as const satisfies readonly RelationKind[];
export const ORGANIZATION_RELATION_KINDS = RELATION_KINDS.filter((kind) => kind !== 'knows');

/** Kinds that vouch: who competes with another is tied to them, and introduces nobody. */
export const vouches = (kind: RelationKind): boolean => kind !== 'competes';
