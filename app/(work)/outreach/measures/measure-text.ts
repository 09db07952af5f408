import type { Measured } from '@/lib/domain/indicators/measured';
import type { MeasureKey } from '@/lib/domain/planning/measures/outreach-measures';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

const FRACTIONS: readonly MeasureKey[] = ['penetration', 'revisit', 'flags-in-time', 'promises-kept'];
const WHOLE: readonly MeasureKey[] = ['visits', 'jobs-retained', 'jobs-created'];

/** A measure in its unit; why there is none where there is none. */
export const measureText = (key: MeasureKey, figure: Measured): string =>
  format.measured(figure, (value) => {
    if (FRACTIONS.includes(key)) return format.percent(value, { digits: 0 });
    if (key === 'response-days') return messages.planning.measures.days(format.number(value, 1));
    return format.number(value, WHOLE.includes(key) ? 0 : 1);
  });
