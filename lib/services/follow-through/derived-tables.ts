import { claims, commitments, introductions, referrals } from '@/db/schema';

/** The four kinds of record that come out of a contact, by the name the trail gives them. */
export const DERIVED = { commitment: commitments, referral: referrals, introduction: introductions, claim: claims };
export type DerivedKind = keyof typeof DERIVED;
export type DerivedRecord<K extends DerivedKind> = (typeof DERIVED)[K]['$inferSelect'];

/** The columns all four share, seen as one table: what is read or written through it is the kind's own row. */
export const derivedTable = (kind: DerivedKind) => DERIVED[kind] as unknown as typeof commitments;
