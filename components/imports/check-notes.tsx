import { NoteBox } from '@/components/ui/note-box';
import type { ImportCheck } from '@/lib/domain/imports/import-plan';
import { messages } from '@/lib/messages';

const { check: words } = messages.imports;
const NAMED = 8;

/** What a person should know before they publish. */
export function CheckNotes({ check }: { check: ImportCheck }) {
  const { sameFileAs, toWrite, unchanged, rejected, held, lines, linesNotRecognised } = check;
  if (sameFileAs !== null) return <NoteBox title={words.sameFile(sameFileAs)}>{null}</NoteBox>;
  if (toWrite === 0 && unchanged > 0) return <NoteBox title={words.nothingNew(held?.vintage ?? '')}>{null}</NoteBox>;
  if (toWrite === 0) return <NoteBox tone="bad">{words.nothingReadable}</NoteBox>;
  const titles = new Map(lines.map(({ code, title, naics }) => [code, naics.length === 0 ? title : code]));
  const strange = linesNotRecognised.slice(0, NAMED).map((code) => titles.get(code) ?? code).join('; ');
  return (
    <>
      {rejected > 0 ? <NoteBox tone="warn">{words.withoutRejected(rejected)}</NoteBox> : null}
      {held?.joins ? <NoteBox>{words.joins(held.vintage, held.figures)}</NoteBox> : null}
      {held && !held.joins && held.absent > 0 ? <NoteBox tone="warn">{words.absent(held.absent, held.vintage)}</NoteBox> : null}
      {linesNotRecognised.length > 0 ? <NoteBox tone="warn">{words.noCode(linesNotRecognised.length, linesNotRecognised.length > NAMED ? words.andMore(strange, linesNotRecognised.length - NAMED) : strange)}</NoteBox> : null}
    </>
  );
}
