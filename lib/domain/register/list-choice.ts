import { z } from 'zod';
import { messages } from '@/lib/messages';

/** A choice as it stands in an address: absent and empty mean the same, no choice. */
export const listChoice = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z
    .union([z.literal(''), z.enum(choices)], { error: () => messages.errors.notAChoice })
    .optional()
    .transform((choice) => (choice === '' ? undefined : (choice as Choices[number] | undefined)));
