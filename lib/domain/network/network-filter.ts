import { z } from 'zod';
import { messages } from '@/lib/messages';
import { IsoDay } from '../shared/iso-day';
import { ORGANIZATION_RELATION_KINDS, type RelationKind } from './relation-kind';

/** Memberships are ties too. */
export const TIE_KINDS = ['member_of', ...ORGANIZATION_RELATION_KINDS] as const;
export type TieKind = 'member_of' | RelationKind;

const notAChoice = { error: () => messages.errors.notAChoice };
const listed = (value: unknown) => (value === undefined || value === '' ? [] : typeof value === 'string' ? value.split(',') : value);

/** Which part of the network, and on which day: 'cluster/sub-cluster' or all, the kinds of ties (none named: all), the day (absent: today). */
export const NetworkFilter = z.strictObject({
  subcluster: z.string().max(120).regex(/^[^/]+\/[^/]+$/, notAChoice).optional(),
  kinds: z.preprocess(listed, z.array(z.enum(TIE_KINDS, notAChoice)).max(TIE_KINDS.length)).transform((kinds) => [...new Set(kinds)].sort()).optional(),
  on: IsoDay.optional(),
});
export type NetworkFilter = z.output<typeof NetworkFilter>;

/** One text for one question: the order in which kinds are named makes none. */
export const questionOf = ({ subcluster, kinds = [], on }: NetworkFilter): string => JSON.stringify([subcluster ?? null, kinds, on ?? null]);
