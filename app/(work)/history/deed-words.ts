import { deedWords } from '@/lib/domain/audit/deed-words';
import type { Deed } from '@/lib/domain/history/deed';
import { messages } from '@/lib/messages';

const { records } = messages.audit;

/** What a deed was, in words: 'save organization' of 'Cottonwood Machine Works Ltd.'. */
export const wordsOfDeed = ({ command, record, recordId, recordName }: Deed): { deed: string; name: string | null } => ({
  deed: deedWords(command),
  name: recordName ?? (recordId === null ? messages.history.many : records[record] ?? record.replaceAll('_', ' ')),
});
