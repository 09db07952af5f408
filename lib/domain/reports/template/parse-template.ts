import { messages } from '@/lib/messages';
import type { ReportKind } from '../report-kind';
import { FIELDS_OF } from './fields-of';
import type { TemplateFault, TemplateLine, TemplatePiece } from './template-line';

export const MOST_LINES = 400;
export const MOST_LINE_LENGTH = 2000;

/** `<` before a letter, a slash or one of `!?`: a tag, a comment or an instruction; `a < b` is none. */
const MARKUP = /<[a-z/!?]/i;
const SCRIPT = /\b(?:java|vb)script\s*:|\bdata\s*:\s*[a-z]+\/|\]\s*\(/i;
const FIELD = /\{\{\s*([^{}]*?)\s*\}\}/g;
const STARTS: readonly [RegExp, 'item' | 'note' | 2 | 3][] = [[/^###\s+/, 3], [/^##\s+/, 2], [/^-\s+/, 'item'], [/^>\s+/, 'note']];

/**
 * Reads a template: `##` and `###` head a part, `- ` is an item, `> ` a note, `---` a new page or slide, `**words**` are stressed,
 * `{{field}}` is filled in; a field of form `block` stands alone on its line. Anything else is a sentence. Markup, addresses that run
 * something and fields the kind does not know are faults, each with its line (from 1) and its reason; with any fault there are no lines.
 */
export function parseTemplate(text: string, kind: ReportKind): { lines: TemplateLine[]; faults: TemplateFault[] } {
  const { faults: words } = messages.reports.templates;
  const rows = text.replace(/\r\n?/g, '\n').split('\n');
  const faults: TemplateFault[] = [];
  const lines: TemplateLine[] = [];
  if (rows.length > MOST_LINES) return { lines, faults: [{ line: MOST_LINES + 1, reason: words.tooManyLines(MOST_LINES) }] };
  let open: TemplatePiece[] | null = null;
  for (const [at, raw] of rows.entries()) {
    const row = raw.trim();
    const reasons = faultsOf(row, kind);
    faults.push(...reasons.map((reason) => ({ line: at + 1, reason })));
    if (row === '' || reasons.length > 0) {
      open = null;
      continue;
    }
    const line = lineOf(row, kind);
    if (line.form === 'paragraph' && open) {
      open.push({ words: ' ' }, ...line.pieces);
      continue;
    }
    open = line.form === 'paragraph' ? [...line.pieces] : null;
    lines.push(line.form === 'paragraph' && open ? { form: 'paragraph', pieces: open } : line);
  }
  if (faults.length === 0 && lines.length === 0) faults.push({ line: 1, reason: words.empty });
  return faults.length > 0 ? { lines: [], faults } : { lines, faults };
}

const known = (kind: ReportKind) => FIELDS_OF[kind];

function faultsOf(row: string, kind: ReportKind): string[] {
  const { faults: words } = messages.reports.templates;
  if (row.length > MOST_LINE_LENGTH) return [words.tooLong(MOST_LINE_LENGTH)];
  const names = [...row.matchAll(FIELD)].map(([, name = '']) => name);
  const alone = /^\{\{[^{}]*\}\}$/.test(row);
  const rest = row.replace(FIELD, '');
  return [
    ...(MARKUP.test(row) ? [words.markup] : []),
    ...(SCRIPT.test(row) ? [words.script] : []),
    ...(/\{\{|\}\}/.test(rest) ? [words.open] : []),
    ...(/^#\s/.test(row) || /^#{4,}/.test(row) ? [words.heading] : []),
    ...names.filter((name) => !Object.hasOwn(known(kind), name)).map((name) => words.unknown(name, Object.keys(known(kind)).join(', '))),
    ...names.filter((name) => known(kind)[name] === 'block' && !alone).map((name) => words.alone(name)),
  ];
}

function lineOf(row: string, kind: ReportKind): TemplateLine {
  if (/^-{3,}$/.test(row)) return { form: 'break' };
  const [start, as] = STARTS.find(([pattern]) => pattern.test(row)) ?? [null, null];
  const pieces = piecesOf(start ? row.replace(start, '') : row);
  if (as === 2 || as === 3) return { form: 'heading', level: as, pieces };
  if (as) return { form: as, pieces };
  const [only] = pieces;
  if (pieces.length === 1 && only && 'field' in only && known(kind)[only.field] === 'block') return { form: 'block', field: only.field };
  return { form: 'paragraph', pieces };
}

function piecesOf(row: string): TemplatePiece[] {
  return row.split(/(\{\{\s*[^{}]*?\s*\}\}|\*\*[^*{}]+\*\*)/).filter((part) => part !== '').map((part): TemplatePiece => {
    const field = /^\{\{\s*([^{}]*?)\s*\}\}$/.exec(part);
    if (field) return { field: field[1] ?? '' };
    const strong = /^\*\*([^*{}]+)\*\*$/.exec(part);
    return strong ? { words: strong[1] ?? '', strong: true } : { words: part };
  });
}
