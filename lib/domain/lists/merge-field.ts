export type Merged<Value> = { value: Value; how: 'same' | 'update' | 'kept' | 'conflict' };

type Merge<Value> = {
  /** What earlier lists gave this field, and what the rows further up in this one do. */
  earlier: readonly Value[];
  now: readonly Value[];
  theirs: Value | null;
  given: Value;
  same?: (a: Value, b: Value) => boolean;
  /** What happens where a person and the list changed it both. */
  onConflict: 'keep' | 'take';
};

/**
 * One field of a record that a list gives again. What the list has not changed since it came last stays as people have it; what people
 * have not changed follows the list; what both changed is a conflict, and so is a field that no list has given before and that says
 * otherwise. An empty field is filled, unless a person emptied it. Of a list that contradicts itself the first row counts.
 */
export const mergeField = <Value>({ earlier, now, theirs, given, same = Object.is, onConflict }: Merge<Value>): Merged<Value | null> => {
  const among = (values: readonly Value[], value: Value) => values.some((each) => same(each, value));
  const unchanged = among(earlier, given) || among(now, given);
  if (theirs === null) return unchanged ? { value: null, how: 'kept' } : { value: given, how: 'update' };
  if (same(theirs, given)) return { value: theirs, how: 'same' };
  if (unchanged || now.length > 0) return { value: theirs, how: 'kept' };
  if (among(earlier, theirs)) return { value: given, how: 'update' };
  return { value: onConflict === 'take' ? given : theirs, how: 'conflict' };
};
