import { DecideFieldInput } from '@/lib/domain/privacy/disclosure-input';
import { findWords } from '@/lib/domain/privacy/find-words';
import { joinRanges } from '@/lib/domain/privacy/sever';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { changeDecisions } from './change-decisions';
import { DISCLOSURE_RECORD } from './load-disclosure';

/** Releases, severs or withholds one field of one record in an open package. */
export const decideField = command({
  name: 'privacy.decide-disclosure-field',
  permission: 'privacy.manage',
  record: DISCLOSURE_RECORD,
  input: DecideFieldInput,
  run: (ctx, { record, recordId, field, decision, section, words, ...read }) =>
    changeDecisions(ctx, read, ({ records }) => {
      const { refusals } = messages.privacy.disclosures;
      const held = records.find((one) => one.record === record && one.recordId === recordId)?.fields.find((one) => one.field === field);
      if (!held) throw invalid(messages.errors.invalid, { field: refusals.unknownField });
      const ranges = decision === 'sever' ? joinRanges(findWords(held.value, (words ?? '').split('\n')), held.value.length) : [];
      if (decision === 'sever' && ranges.length === 0) throw invalid(messages.errors.invalid, { words: refusals.nothingFound });
      return [{ record, recordId, field, decision, section: decision === 'release' ? null : section, ranges }];
    }),
});
