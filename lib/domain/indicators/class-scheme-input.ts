import { z } from 'zod';
import { messages } from '@/lib/messages';
import { neededText } from '../shared/needed-text';
import { plainText } from '../shared/plain-text';
import { GROWTH_METRICS } from './class-scheme';

const LONGEST_NAME = 120;
const LONGEST_LABEL = 60;
const LONGEST_NOTE = 500;
const MOST = 100;

const typed = z
  .union([z.number(), z.string().trim().min(1).transform(Number)], { error: () => messages.errors.notANumber })
  .pipe(z.number({ error: () => messages.errors.notANumber }));
const label = neededText(LONGEST_LABEL);
const { schemes } = messages.indicators;

/** What a manager types into the draft of a class scheme: no id begins a new scheme, the id of a draft with the revision read edits it. */
export const ClassSchemeInput = z.object({
  id: z.string().max(120).optional(),
  revision: z.number().int().positive().optional(),
  name: neededText(LONGEST_NAME),
  xMetric: z.literal('lq').default('lq'),
  yMetric: z.enum(GROWTH_METRICS, { error: () => messages.errors.notAChoice }),
  cuts: z.object({
    x: typed.refine((cut) => cut > 0 && cut <= MOST, { error: () => schemes.refused.cutX }),
    y: typed.refine((cut) => Math.abs(cut) <= MOST, { error: () => schemes.refused.cutY }),
  }),
  labels: z.object({ star: label, emerging: label, mature: label, transforming: label }),
  note: plainText(LONGEST_NOTE),
});
export type ClassSchemeDraft = z.input<typeof ClassSchemeInput>;
