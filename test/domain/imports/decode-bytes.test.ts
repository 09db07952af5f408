import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '@/lib/domain/imports/decode-bytes';
import { encodingScan } from '@/lib/domain/imports/encoding-scan';
import { textDecoder } from '@/lib/domain/imports/text-decoder';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...list: number[]) => Uint8Array.from(list);
const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
  const units = [...(mark ? '\ufeff' : '')].concat([...text]).map((character) => character.charCodeAt(0));
  return bytes(...units.flatMap((unit) => (order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));
};

describe('a file is decoded', () => {
  it('as UTF-8 without and with byte order mark, which is dropped', () => {
    expect(decodeBytes(utf8('région;année'))).toEqual({ ok: true, encoding: 'utf-8', text: 'région;année' });
    expect(decodeBytes(bytes(0xef, 0xbb, 0xbf, ...utf8('"REF_DATE"')))).toEqual({ ok: true, encoding: 'utf-8', text: '"REF_DATE"' });
  });

  it.each([['le', true], ['le', false], ['be', true], ['be', false]] as const)('as UTF-16 %s, byte order mark: %s', (order, mark) => {
    expect(decodeBytes(utf16('region,année,valeur\n59,2024,3', order, mark)))
      .toEqual({ ok: true, encoding: `utf-16${order}`, text: 'region,année,valeur\n59,2024,3' });
  });

  it('as Windows-1252 when it is not UTF-8, with the characters Latin-1 does not have', () => {
    expect(decodeBytes(bytes(0x72, 0xe9, 0x67, 0x69, 0x6f, 0x6e, 0x80, 0x92, 0x96)))
      .toEqual({ ok: true, encoding: 'windows-1252', text: 'région€’–' });
  });
});

describe('a file that is no text', () => {
  it.each([
    ['empty', bytes()],
    ['archive', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00)],
    ['archive', bytes(0x1f, 0x8b, 0x08)],
    ['old-spreadsheet', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['locked-workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, ...utf16('\0EncryptedPackage', 'le', false))],
    ['web-page', utf8('\ufeff<!DOCTYPE html>\n<html><body><table>')],
    ['web-page', utf16('<html xmlns:x="urn"><table>', 'le', true)],
    ['web-page', utf8('\r\n<table border="1"><tr><td>Company</td></tr></table>')],
    ['xml', utf8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>')],
    ['pdf', utf8('%PDF-1.7')],
    ['binary', bytes(0x61, 0x62, 0x00, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b)],
    ['binary', bytes(0x61, 0x01, 0x62, 0x63)],
    ['binary', utf16('Company\0;City', 'le', true)],
    ['binary', utf16('Company;City\u0001', 'be', true)],
  ])('is refused as %s', (reason, file) => {
    expect(decodeBytes(file)).toEqual({ ok: false, reason });
  });
});

describe('a file in pieces', () => {
  it('is known by its last piece as well: a stray byte at the end makes it Windows-1252', () => {
    const scan = encodingScan();
    scan.see(utf8('region,value\n'));
    scan.see(bytes(0xe9));
    expect(scan.verdict()).toEqual({ ok: true, encoding: 'windows-1252' });
  });

  it('may be cut inside a character', () => {
    const [whole, decode, scan] = [utf8('année'), textDecoder('utf-8'), encodingScan()];
    for (const byte of whole) scan.see(bytes(byte));
    expect(scan.verdict()).toEqual({ ok: true, encoding: 'utf-8' });
    expect([...whole].map((byte) => decode(bytes(byte))).join('') + decode()).toBe('année');
  });

  it('of UTF-16 may be cut inside a character too, and is no text where one of them is NUL', () => {
    const verdictOf = (text: string) => {
      const [whole, scan] = [utf16(text, 'le', true), encodingScan()];
      scan.see(whole.subarray(0, 5));
      for (const byte of whole.subarray(5)) scan.see(bytes(byte));
      return scan.verdict();
    };
    expect(verdictOf('a;\u0100\u0100;b\r\n')).toEqual({ ok: true, encoding: 'utf-16le' });
    expect(verdictOf('a;b;\0')).toEqual({ ok: false, reason: 'binary' });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 64 }), { maxLength: 4 }), (pieces) => {
      const scan = encodingScan();
      pieces.forEach(scan.see);
      const verdict = scan.verdict();
      if (verdict.ok) expect(typeof pieces.map(textDecoder(verdict.encoding)).join('')).toBe('string');
    }));
  });

  it('of valid UTF-8 text comes back unchanged', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\u0000-\u001f\u007f\ufeff]/.test(text)), (text) => {
      const read = decodeBytes(utf8(text));
      expect(read.ok ? read.text : read.reason === 'pdf').toBe(read.ok ? text : true);
    }));
  });
});
