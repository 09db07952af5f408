declare const held: unique symbol;

/** Plain data as one text. It carries what it holds in its type alone. */
export type Packed<Value> = string & { readonly [held]?: Value };

/**
 * Packs plain data (no dates, no functions; absent fields stay absent) for the way from the server to a client component. React walks
 * every field of every row on the server, again where it draws, and again in the browser; of a text it walks one.
 */
export const pack = <Value>(value: Value): Packed<Value> => JSON.stringify(value);

/** What was packed. */
export const unpack = <Value>(packed: Packed<Value>): Value => JSON.parse(packed) as Value;
