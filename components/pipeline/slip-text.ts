import type { Slipping } from '@/lib/domain/pipeline/slipping';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** Why a case slips, in words. */
export const slipText = (slipping: Slipping): string =>
  slipping.why === 'missing' ? messages.pipeline.board.slipMissing : messages.pipeline.board.slipOverdue(format.number(slipping.days), slipping.days === 1);
