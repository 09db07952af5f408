import type { ClassScheme } from '../class-scheme';
import { SCHEME_FIELDS, schemeFields, type SchemeField } from './scheme-fields';

export type SchemeChange = { readonly field: SchemeField; readonly before: string | number; readonly after: string | number };

/** What differs between two versions of a scheme, part by part in their order; ids do not count. */
export function schemeChanges(before: ClassScheme, after: ClassScheme): readonly SchemeChange[] {
  const [old, now] = [schemeFields(before), schemeFields(after)];
  return SCHEME_FIELDS.flatMap((field) => (old[field] === now[field] ? [] : [{ field, before: old[field], after: now[field] }]));
}
