import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';

const FOLDER = path.join(process.cwd(), 'db', 'seed', 'reference');

/** A committed reference file, checked against its schema, with the SHA-256 of its bytes. */
export const readReferenceFile = async <S extends z.ZodType>(name: string, schema: S) => {
  const text = await readFile(path.join(FOLDER, name), 'utf8');
  return { content: schema.parse(JSON.parse(text)), sha256: createHash('sha256').update(text).digest('hex') };
};
