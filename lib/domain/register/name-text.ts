import { messages } from '@/lib/messages';
import { neededText } from '../shared/needed-text';
import { fold } from './fold';

/** A name on one line, with a letter or digit to find it by: composed (NFC), runs of white space as one space. */
export const nameText = (most: number) =>
  neededText(most)
    .transform((name) => name.normalize('NFC').replace(/\s+/g, ' '))
    .refine((name) => name === '' || fold(name) !== '', { error: () => messages.register.refusals.noLetters });
