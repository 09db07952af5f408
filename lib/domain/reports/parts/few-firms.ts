import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { LEAST_FIRMS } from '../../indicators/aggregate-release';
import type { Edition } from '../report-kind';

/** A count of firms; in public one or two are only said to be fewer than three. */
export const firmsWords = (firms: number, edition: Edition): string =>
  edition === 'public' && firms > 0 && firms < LEAST_FIRMS ? messages.reports.parts.fewerThan(format.number(LEAST_FIRMS)) : format.number(firms);
