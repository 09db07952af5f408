import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingScan } from '@/lib/domain/imports/encoding-scan';

const FILES = {
  'UTF-8': Buffer.from('Company;Town\nCôté;Québec\n'), 'Windows-1252': Buffer.from('Company;Town\nC\xf4t\xe9;Qu\xe9bec\n', 'latin1'), 'UTF-16 without a mark': Buffer.from('Company;Town\nAlder;Quesnel\n', 'utf16le'),
  'UTF-16 with a mark': Buffer.from('\ufeffCompany;Town\n', 'utf16le'), 'big-endian UTF-16': Buffer.from('\ufeffCompany;Town\n', 'utf16le').swap16(), 'a workbook': Buffer.from('PK\u0003\u0004and more of it'),
  'a PDF': Buffer.from('%PDF-1.7 and more'), 'a web page': Buffer.from('<!doctype html><html><body>'), 'a picture': Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'latin1'), 'two letters': Buffer.from('ab'),
};

const told = (pieces: readonly Uint8Array[]) => {
  const scan = encodingScan();
  for (const piece of pieces) scan.see(piece);
  return scan.verdict();
};

describe('the encoding of a file that arrives in pieces', () => {
  it.each(Object.entries(FILES))('of %s is the same however it is cut, be the first piece one byte or none', (_, bytes) => {
    const whole = told([bytes]);
    fc.assert(fc.property(fc.array(fc.nat(bytes.length), { maxLength: 6 }), (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      expect(told(at.slice(1).map((end, index) => bytes.subarray(at[index], end)))).toEqual(whole);
    }));
    expect(told([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  it('is refused as soon as it is known, and no sooner', () => {
    const scan = encodingScan();
    scan.see(FILES['a PDF'].subarray(0, 3));
    expect(scan.refused()).toBeNull();
    scan.see(Buffer.concat([FILES['a PDF'].subarray(3), Buffer.alloc(5000, 'x')]));
    expect(scan.refused()).toBe('pdf');
  });
});
