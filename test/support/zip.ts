import { crc32, deflateRawSync } from 'node:zlib';

type Packed = { name: string; content: string | Uint8Array; /** What the archive says it unpacks to; true unless a test lies. */ claims?: number };

const u16 = (value: number) => [value & 255, (value >> 8) & 255];
const u32 = (value: number) => [...u16(value & 65_535), ...u16(value >>> 16)];

/** A zip archive of small files, made by hand so that a test can also make a wrong one. */
export const zipOf = (files: readonly Packed[]): Uint8Array => {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims } of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name);
    const facts = [...u16(20), ...u16(0x0800), ...u16(8), ...u32(0), ...u32(crc32(bytes)), ...u32(packed.length), ...u32(claims ?? bytes.length), ...u16(label.length), ...u16(0)];
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, ...facts]), label, packed]);
    central.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, ...u16(20), ...facts, ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(at)]), label]));
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.from([0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...u16(files.length), ...u16(files.length), ...u32(directory.length), ...u32(at), 0, 0]);
  return Buffer.concat([...parts, directory, end]);
};
