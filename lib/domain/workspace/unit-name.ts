import { z } from 'zod';
import { messages } from '@/lib/messages';

/** Settings row that holds what the unit that works here calls itself. */
export const UNIT_SETTING = 'workspace.unit';

/** The unit's own name in at most 80 characters, without line breaks; empty: it has none, and the product's words for it stand. */
export const UnitName = z.string().trim().max(80, { error: () => messages.errors.tooLong(80) }).regex(/^[^\p{Cc}]*$/u, { error: () => messages.errors.notAChoice });
