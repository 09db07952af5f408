import { z } from 'zod';
import { REPORT_KINDS } from './report-kind';
import { MOST_LINE_LENGTH, MOST_LINES } from './template/parse-template';

/** A new text for a kind of report; `number` is the version it was written from. */
export const TemplateInput = z.strictObject({ kind: z.enum(REPORT_KINDS), number: z.coerce.number().int().min(0), text: z.string().max(MOST_LINES * MOST_LINE_LENGTH).transform((text) => text.replace(/\r\n?/g, '\n')) });
