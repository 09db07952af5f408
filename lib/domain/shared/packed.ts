declare const held: unique symbol;

/** Plain data as one text. What it holds it carries in its type alone. */
export type Packed<Value> = { readonly text: string; readonly [held]?: Value };

const packed = new WeakMap<object, Packed<unknown>>();

/**
 * Packs plain data (no dates, no functions; absent fields stay absent) for the way from the server to a client component. React walks
 * every field of every row on the server, again where it draws, and again in the browser; of a text it walks one. What never changes is
 * packed once: the same object comes out as the same pack, which crosses once however many components take it.
 */
export const pack = <Value>(value: Value): Packed<Value> => {
  if (typeof value !== 'object' || value === null) return { text: JSON.stringify(value) };
  const once = packed.get(value) ?? { text: JSON.stringify(value) };
  packed.set(value, once);
  return once as Packed<Value>;
};

/** What was packed. */
export const unpack = <Value>({ text }: Packed<Value>): Value => JSON.parse(text) as Value;
