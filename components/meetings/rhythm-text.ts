import type { Rhythm } from '@/lib/domain/meetings/rhythm';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** 'Every 4 weeks, Thursday' or 'The second Tuesday of each month'. */
export const rhythmText = (rhythm: Rhythm): string => messages.meetings.series.rhythmText(rhythm, format.day(rhythm.startsOn, 'full').split(',')[0] ?? '');
