import { fold } from '../register/fold';
import type { ReadMend } from './mend';
import type { SheetField } from './sheet-field';

/**
 * A record's fields with a change made to them; null when the change names a field that no column of the list changes. Tags are compared by
 * their folded names: one that is there already is not added again.
 */
export const mendedFields = <Fields extends Record<string, unknown>>(stored: Fields, { set = {}, addTags = [], removeTags = [] }: Omit<ReadMend, 'id' | 'version'>, fields: readonly SheetField[]): Record<string, unknown> | null => {
  const mended = new Set(fields.flatMap(({ edits }) => edits ?? []));
  if (Object.keys(set).some((field) => !mended.has(field))) return null;
  const changed: Record<string, unknown> = { ...stored, ...set };
  if (addTags.length === 0 && removeTags.length === 0) return changed;
  if (!mended.has('tags')) return null;
  const gone = new Set(removeTags.map(fold));
  const kept = ((changed.tags ?? []) as string[]).filter((tag) => !gone.has(fold(tag)));
  const there = new Set(kept.map(fold));
  return { ...changed, tags: [...kept, ...addTags.filter((tag) => !there.has(fold(tag)))] };
};
