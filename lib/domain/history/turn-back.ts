import { fieldsTogether } from './fields-together';
import type { Row } from './net-changes';

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * An update turned round field by field: `back` holds the fields that still are what the action left, as they were before it; `changed` the fields
 * somebody has changed since, which stay. A field goes back only with those that say one thing with it; one that is back already is in neither.
 */
export const turnBack = (before: Row, after: Row, now: Row): { back: Row; changed: string[] } => {
  const back: Record<string, unknown> = {};
  const changed: string[] = [];
  for (const group of fieldsTogether(Object.keys(before))) {
    const open = group.filter((field) => !same(now[field], before[field]));
    const moved = open.filter((field) => !same(now[field], after[field]));
    if (moved.length > 0) changed.push(...moved);
    else for (const field of open) back[field] = before[field] ?? null;
  }
  return { back, changed };
};

/** The fields in which a row is no longer what an action left of it; `ignored` ones are nobody's words. */
export const changedSince = (after: Row, now: Row, ignored: readonly string[]): string[] =>
  Object.keys(after).filter((field) => !ignored.includes(field) && !same(now[field], after[field]));
