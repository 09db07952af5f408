/** What a firm record says about a number: a value, a band (an open top is null), or nothing. */
export type Quantity =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'band'; readonly lo: number; readonly hi: number | null }
  | { readonly kind: 'unknown' };
