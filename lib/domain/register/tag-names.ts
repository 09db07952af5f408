import { z } from 'zod';
import { nameText } from './name-text';
import { onceByFold } from './once-by-fold';

/** Tags by name; one that does not exist yet comes into being when the record is saved. */
export const TagNames = z.array(nameText(40)).max(30).default([]).transform(onceByFold);
