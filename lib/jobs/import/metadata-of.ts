import { guessDelimiter } from '@/lib/domain/imports/guess-delimiter';
import { statcanMetadata, type StatcanMetadata } from '@/lib/domain/imports/statcan-metadata';
import { headOf } from './head-of';
import { recordsOf } from './records-of';
import { scanEncoding } from './scan-encoding';

/** Title, table and footnotes from the file of metadata in a download. */
export const metadataOf = async (file: string, entry: string): Promise<StatcanMetadata> => {
  const encoding = await scanEncoding(file, entry);
  const delimiter = guessDelimiter(await headOf(file, entry, encoding));
  const metadata = statcanMetadata();
  for await (const batch of recordsOf({ file, entry, sheet: null, encoding, delimiter })) batch.forEach(({ record }) => metadata.see(record));
  return metadata.result();
};
