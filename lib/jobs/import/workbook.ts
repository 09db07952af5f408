import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';
import type { Archive } from './archive';

const { workbook: words } = messages.imports;
const MOST_STRINGS_XML = 128 * 1024 ** 2;
/** A cell of a sheet stands six tags deep; what is nested further is made to harm. */
const DEEPEST = 100;
const MOST_ATTRIBUTES = 1000;

type Heard = { open?: (tag: SaxesTagPlain) => void; text?: (text: string) => void; close?: (name: string) => void };

// A workbook may write its tags with a prefix.
const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Parses one part of a workbook as it streams; `after` runs behind every piece. A document type declaration is refused: entities in it could unfold without end. */
export async function* parsePart<Piece>(archive: Archive, name: string, heard: Heard, after: () => readonly Piece[]): AsyncGenerator<readonly Piece[]> {
  const parser = new SaxesParser();
  let fault: Error | null = null;
  let depth = 0;
  let attributes = 0;
  parser.on('doctype', () => { fault ??= new JobFault(words.doctype); });
  parser.on('error', () => { fault ??= new JobFault(words.damaged); });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) fault ??= new JobFault(words.damaged);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    attributes = 0;
    if (depth > DEEPEST) fault ??= new JobFault(words.damaged);
    heard.open?.({ ...tag, name: local(tag.name) });
  });
  parser.on('text', (text) => heard.text?.(text));
  parser.on('closetag', (tag) => {
    depth -= 1;
    heard.close?.(local(tag.name));
  });
  const decoder = new TextDecoder();
  const stream = await archive.read(name);
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      parser.write(decoder.decode(chunk, { stream: true }));
      if (fault) throw fault;
      yield after();
    }
    parser.write(decoder.decode()).close();
    if (fault) throw fault;
    yield after();
  } catch (thrown) {
    throw thrown instanceof JobFault ? thrown : new JobFault(words.damaged);
  } finally {
    stream.destroy();
  }
}

export const wholePart = async (archive: Archive, name: string, heard: Heard) => {
  for await (const nothing of parsePart(archive, name, heard, () => [])) void nothing;
};

export type Sheet = { readonly name: string; readonly part: string };

const fold = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** The sheets of a workbook, hidden ones last, with the part of the archive each lies in. */
export const sheetsOf = async (archive: Archive): Promise<Sheet[]> => {
  const listed: { name: string; id: string; hidden: boolean }[] = [];
  const parts = new Map<string, string>();
  await wholePart(archive, 'xl/workbook.xml', {
    open: ({ name, attributes }) => {
      if (name === 'sheet') listed.push({ name: attributes.name ?? '', id: attributes['r:id'] ?? '', hidden: (attributes.state ?? 'visible') !== 'visible' });
    },
  });
  await wholePart(archive, 'xl/_rels/workbook.xml.rels', {
    open: ({ name, attributes }) => {
      if (name === 'Relationship') parts.set(attributes.Id ?? '', fold(attributes.Target ?? ''));
    },
  });
  return listed.sort((a, b) => Number(a.hidden) - Number(b.hidden)).flatMap(({ name, id }) => {
    const part = parts.get(id);
    return part && archive.names.includes(part) ? [{ name, part }] : [];
  });
};

/** The texts cells refer to by number. */
export const sharedStrings = async (archive: Archive): Promise<string[]> => {
  const name = archive.names.find((each) => /^xl\/sharedStrings\.xml$/i.test(each));
  if (!name) return [];
  if (archive.sizeOf(name) > MOST_STRINGS_XML) throw new JobFault(words.tooMuchText);
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  await wholePart(archive, name, {
    open: (tag) => {
      if (tag.name === 'si') text = '';
      else if (tag.name === 'rPh') phonetic = true;
      else if (tag.name === 't') inText = !phonetic;
    },
    text: (piece) => { if (inText) text += piece; },
    close: (tag) => {
      if (tag === 't') inText = false;
      else if (tag === 'rPh') phonetic = false;
      else if (tag === 'si') strings.push(text);
    },
  });
  return strings;
};
