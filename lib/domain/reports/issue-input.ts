import { z } from 'zod';
import { optionalText } from '../shared/optional-text';
import { Report } from './report';

/** A report as the server composed it, its question and the version of the text it was written from. */
export const IssueInput = z.strictObject({ report: Report, subject: z.string().max(600), templateNumber: z.number().int().min(0), note: optionalText(500) });
