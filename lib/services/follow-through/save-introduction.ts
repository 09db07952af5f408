import { IntroductionInput } from '@/lib/domain/follow-through/introduction-input';
import { command } from '../define';
import { introductionSides } from '../result-sides';
import { keepDerived } from './keep-derived';

/** Notes that two were brought together, or mends it. */
export const saveIntroduction = command({
  name: 'follow-through.save-introduction',
  permission: 'outreach.write',
  record: 'introduction',
  input: IntroductionInput,
  run: async (ctx, input) => {
    const { aPersonId, bPersonId, purpose } = input;
    const { record } = await keepDerived(ctx, 'introduction', input, {
      day: ['madeOn', input.madeOn],
      organizationsNeeded: true,
      sides: introductionSides(input),
      fields: (madeOn, [a, b]) => ({ aPersonId, bPersonId, purpose, madeOn, aOrganizationId: a?.organizationId ?? '', bOrganizationId: b?.organizationId ?? '' }),
      fresh: { result: 'none', resultOn: null, evidence: null },
    });
    return { id: record.id, version: record.version };
  },
});
