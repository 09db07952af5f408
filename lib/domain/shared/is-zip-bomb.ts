type Entry = { uncompressedSize: number; compressedSize: number };
type Limits = { largest: number; small: number; densest: number };

/** Whether an entry of a zip archive claims to unpack to harm: beyond `largest` bytes, or, when not `small`, to more than `densest` times its size. */
export const isZipBomb = ({ uncompressedSize, compressedSize }: Entry, { largest, small, densest }: Limits): boolean =>
  uncompressedSize > largest || (uncompressedSize > small && uncompressedSize > compressedSize * densest);
