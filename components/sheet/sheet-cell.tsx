import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { Dot } from '@/components/ui/dot';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { Cell } from '@/lib/domain/sheet/cell';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { cellWords, isList } from './cell-words';
import type { SheetChoice } from './sheet-choices';

interface SheetCellProps {
  field: SheetField;
  cell: Cell;
  choices: readonly SheetChoice[];
  today: string;
  /** Where the record's own page is. */
  href?: string;
  marks?: readonly string[];
}

const TONES: Readonly<Record<string, TagTone>> = { rests: 'bad', slipping: 'bad', stale: 'warn', flagged: 'warn' };

/** What stands in one cell; nothing known stays empty. */
export function SheetCell({ field, cell, choices, today, href, marks = [] }: SheetCellProps) {
  const words = cellWords(field, cell, choices, today);
  switch (field.as) {
    case 'name':
      return (
        <span className="named">
          <a href={href} title={words}>{words}</a>
          {marks.map((mark) => <Tag key={mark} tone={TONES[mark] ?? 'flat'}>{messages.sheet.marks[mark] ?? mark}</Tag>)}
        </span>
      );
    case 'dots':
      return isList(cell) ? cell.map((code) => {
        const choice = choices.find(({ value }) => value === code);
        return choice ? <span key={code} className="dotted" title={choice.label}><Dot tone={choice.tone ?? 'none'} label={choice.label} /></span> : null;
      }) : null;
    case 'email':
      return words === '' ? null : <a href={`mailto:${words}`}>{words}</a>;
    case 'website':
      return words === '' ? null : <a href={words} rel="noreferrer noopener" target="_blank">{words.replace(/^https?:\/\/(www\.)?/, '')}</a>;
    case 'level':
      return cell === 'internal' ? <span className="muted">{words}</span> : <ConfidentialityMark level={cell as Confidentiality} />;
    default:
      if (isList(cell) && cell.length > 1 && field.type === 'choice') return <>{cellWords(field, cell[0] ?? null, choices, today)} <span className="muted" title={words}>{messages.sheet.more(cell.length - 1)}</span></>;
      return isList(cell) && field.choices === undefined && field.edits ? cell.map((tag) => <Tag key={tag}>{tag}</Tag>) : words;
  }
}
