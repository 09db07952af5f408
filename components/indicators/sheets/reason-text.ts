import type { MissingReason } from '@/lib/domain/indicators/measured';
import { messages } from '@/lib/messages';

/** Why a cell of a file is empty, in words; empty where it is not. */
export const reasonText = (reason: MissingReason | null | undefined): string | null => (reason ? messages.ui.missing[reason] : null);
