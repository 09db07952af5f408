import type { Confidentiality } from '@/lib/domain/shared/confidentiality';

const PLAIN = ['kind', 'occurredOn', 'confidentiality', 'dueOn', 'firstDueOn', 'state', 'ownerId', 'archived'];

/**
 * Which fields of a contact or follow-up may stand in the trail by value: never free text nor who took part, and of a
 * restricted or sealed record its level alone.
 */
export const openFields = (level: Confidentiality): readonly string[] =>
  level === 'public' || level === 'internal' ? PLAIN : ['confidentiality'];
