import { messages } from '@/lib/messages';

/** The words of choices that are the same everywhere, by the name a column gives its list. */
export const CHOICE_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kinds: messages.register.kinds,
  statuses: messages.register.statuses,
  channels: messages.register.channels,
  activityKinds: messages.outreach.kinds,
  levels: messages.outreach.confidentialities,
  stages: messages.pipeline.words.stages,
  caseSources: messages.pipeline.words.sources,
  lostReasons: messages.pipeline.words.lostReasons,
  paces: { slipping: messages.pipeline.words.reasons.slipping, stale: messages.pipeline.words.reasons.stale },
};
