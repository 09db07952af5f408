import type { Verb } from '../define';
import { findAnything } from './find-anything';

/** Every command and query of the search. */
export const searchVerbs: readonly Verb[] = [findAnything];
