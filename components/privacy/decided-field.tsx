import { DeedButton } from '@/components/ui/deed-button';
import { Tag } from '@/components/ui/tag';
import { DISCLOSURES, type Disclosure } from '@/lib/domain/privacy/disclosure-decision';
import { FOIPPA_SECTIONS } from '@/lib/domain/privacy/foippa-section';
import type { Severed } from '@/lib/domain/privacy/sever';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

export interface FieldToDecide {
  field: string;
  value: string;
  decision: Disclosure | null;
  section: string | null;
  parts: readonly Severed[] | null;
}

interface DecidedFieldProps {
  of: FieldToDecide;
  base: { id: string; version: number; record: string; recordId: string };
  /** Left out once the package is released. */
  decide?: (input: never) => Promise<ActionResult<unknown>>;
}

const TONES = { release: 'good', sever: 'warn', withhold: 'bad' } as const;

/** One field of a package for whoever decides: its whole text, and what becomes of it. */
export function DecidedField({ of: { field, value, decision, section, parts }, base, decide }: DecidedFieldProps) {
  const words = messages.privacy.disclosures;
  const name = Object.entries(messages.privacy.fields).find(([key]) => key === field)?.[1] ?? field;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <p className="whitespace-pre-line">{value}</p>
        {parts ? <p className="muted whitespace-pre-line">{parts.map((part) => ('text' in part ? part.text : words.severedMark(part.section))).join('')}</p> : null}
        <div className="chips">
          <Tag tone={decision ? TONES[decision] : 'flat'}>{decision ? `${words.decisions[decision]}${section ? `, s. ${section}` : ''}` : words.undecided}</Tag>
          {decide ? (
            <DeedButton size="small" look="quiet" label={words.save} title={name} base={{ ...base, field }} action={decide} done={words.decided} fields={[
              { name: 'decision', kind: 'select', label: words.decision, options: DISCLOSURES.map((one) => ({ value: one, label: words.decisions[one] })), value: decision ?? 'release' },
              { name: 'section', kind: 'select', label: words.section, emptyLabel: words.noSection, optional: true, options: FOIPPA_SECTIONS.map((one) => ({ value: one, label: `${one} ${words.sections[one]}` })), value: section ?? '' },
              { name: 'words', kind: 'area', label: words.find, hint: words.findHint, optional: true },
            ]} />
          ) : null}
        </div>
      </dd>
    </div>
  );
}
