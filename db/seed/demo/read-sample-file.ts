import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';

const FOLDER = path.join(process.cwd(), 'db', 'seed', 'demo');

/** A committed sample file, checked against its schema. */
export const readSampleFile = async <S extends z.ZodType>(name: string, schema: S): Promise<z.output<S>> =>
  schema.parse(JSON.parse(await readFile(path.join(FOLDER, name), 'utf8')));
