import 'server-only';
import type { ReactElement } from 'react';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { sheetCsv } from '@/lib/domain/shared/sheet-csv';
import { fileName } from '@/lib/domain/shared/file-name';
import { messages } from '@/lib/messages';
import { notFound } from '@/lib/services/errors';
import { errorToResponse } from '../errors-to-http';
import { drawingMarkup } from './drawing-markup';
import { drawingPicture } from './drawing-picture';
import { sheetWorkbook } from './sheet-workbook';

export const FILE_KINDS = ['csv', 'xlsx', 'svg', 'png'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What leaves as a file: the table, and its drawing where there is one. */
export type FilePart = { about: readonly string[]; sheet: Sheet; drawing: ReactElement | null };

const TYPES: Record<FileKind, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
};

const bodyOf = async (kind: FileKind, { sheet, drawing }: FilePart, settle: (markup: string) => string): Promise<string | Uint8Array<ArrayBuffer> | null> => {
  if (kind === 'csv') return sheetCsv(sheet);
  if (kind === 'xlsx') return sheetWorkbook(sheet);
  if (!drawing) return null;
  const markup = settle(await drawingMarkup(drawing));
  return kind === 'svg' ? markup : drawingPicture(markup);
};

/** One part of a page as a file of the asked kind; `settle` puts the colours of paper into a drawing. Unknown kinds and drawings that are not there are not found. */
export const sendFile = async (kind: string | undefined, part: FilePart | null, settle: (markup: string) => string): Promise<Response> => {
  const known = FILE_KINDS.find((one) => one === kind);
  const body = known && part ? await bodyOf(known, part, settle) : null;
  if (!known || !part || body === null) return errorToResponse(notFound(messages.errors.unknownRecord));
  return new Response(body, {
    headers: {
      'Content-Type': TYPES[known], 'Content-Disposition': `attachment; filename="${fileName(part.about, known)}"`,
      'Cache-Control': 'private, no-store', 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
};
