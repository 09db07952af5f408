import type { DotTone } from '@/components/ui/dot';
import { CHOICE_WORDS } from '@/lib/domain/sheet/choice-words';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';

export type SheetChoice = { value: string; label: string; tone?: DotTone };
/** What the server alone knows the names of: colleagues, sub-clusters, regions, towns. */
export type SheetChoices = Readonly<Record<string, readonly SheetChoice[]>>;

const OURS: SheetChoices = Object.fromEntries(Object.entries(CHOICE_WORDS).map(([list, words]) => [list, Object.entries(words).map(([value, label]) => ({ value, label }))]));

/** What a column can be, by code and words; a column without a list of its own is its own name. */
export const choicesOf = ({ id, choices }: SheetField, given: SheetChoices): readonly SheetChoice[] => given[choices ?? id] ?? OURS[choices ?? ''] ?? [];
