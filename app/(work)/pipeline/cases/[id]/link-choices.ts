import type { SelectOption } from '@/components/ui/select-box';
import { CASE_LINK_KINDS, type CaseLinkKind } from '@/lib/domain/pipeline/case-link';
import { format } from '@/lib/messages/format';

const SHORT = 80;
const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text);

/** What can be linked, by kind, as a select box names it: the day and what it is about. */
export const linkChoices = (records: readonly { kind: CaseLinkKind; id: string; title: string; on: string }[]): Record<CaseLinkKind, SelectOption[]> =>
  Object.fromEntries(CASE_LINK_KINDS.map((kind) => [kind, records.filter((one) => one.kind === kind).map(({ id, title, on }) => ({ value: id, label: `${format.day(on, 'year')}: ${short(title)}` }))])) as Record<CaseLinkKind, SelectOption[]>;
