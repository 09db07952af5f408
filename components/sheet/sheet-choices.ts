import type { DotTone } from '@/components/ui/dot';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';
import { messages } from '@/lib/messages';

export type SheetChoice = { value: string; label: string; tone?: DotTone };
/** What the server alone knows the names of: colleagues, sub-clusters, regions, towns. */
export type SheetChoices = Readonly<Record<string, readonly SheetChoice[]>>;

const worded = (words: Readonly<Record<string, string>>): SheetChoice[] => Object.entries(words).map(([value, label]) => ({ value, label }));

const OURS: SheetChoices = {
  kinds: worded(messages.register.kinds),
  statuses: worded(messages.register.statuses),
  channels: worded(messages.register.channels),
  activityKinds: worded(messages.outreach.kinds),
  levels: worded(messages.outreach.confidentialities),
};

/** What a column can be, by code and words; a column without a list of its own is its own name. */
export const choicesOf = ({ id, choices }: SheetField, given: SheetChoices): readonly SheetChoice[] => given[choices ?? id] ?? OURS[choices ?? ''] ?? [];
