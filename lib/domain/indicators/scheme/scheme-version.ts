import type { ClassScheme } from '../class-scheme';

/** A published version of a class scheme, as an answer is classed by it; `newest` is the last version published of the same scheme. */
export type SchemeVersion = ClassScheme & { readonly version: number; readonly newest: number };
