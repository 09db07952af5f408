import { z } from 'zod';

/** A day as ISO text, or how many days before the day of loading. */
export const SampleDay = z.union([z.iso.date(), z.int().min(0)]);
