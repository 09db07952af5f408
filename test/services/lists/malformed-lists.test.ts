import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { messages } from '@/lib/messages';
import { Refusal } from '@/lib/services/errors';
import { foundRows } from '@/lib/services/lists/found-rows';
import { facilitator, seedRegister } from '../register/register-fixtures';
import { workbookOf } from '../../support/workbook';
import { zipOf } from '../../support/zip';
import { bring, count } from './bring';

const RUNS = 2000;

const LIST = ['Company;City;Founded;E-mail;First Name;Last Name', '"Alder ""North"" Ltd";Quesnel;1990;a@example.ca;Ada;Moss', 'Birch;Smithers;1991;;;', '"two\nlines";Terrace;;b@example.ca;Bo;Elm'].join('\r\n');
const BOOK = workbookOf({ Notes: [['not here']], Firms: [['Company', 'Founded'], ['Alder Ltd', 1990], ['Birch', { day: 45_000, style: 'date' }]] });

/** Whole files of every kind that is taken, to be broken. */
const WHOLE: readonly Uint8Array[] = [
  Buffer.from(LIST), Buffer.from(`\ufeff${LIST}`), Buffer.from(LIST, 'latin1'), Buffer.from(`\ufeff${LIST}`, 'utf16le'), Buffer.from(`\ufeff${LIST}`, 'utf16le').swap16(),
  BOOK, zipOf([{ name: 'list.csv', content: LIST }]),
];
const SHARDS = ['"', '""', ';', ',', '\t', '\r', '\n', '\0', '\ufeff', 'é', '\u202e', '=1+1', '<', '&#0;', '<!DOCTYPE x>', '\xff\xfe', 'PK\x03\x04', ';'.repeat(400), '"'.repeat(99), '\n'.repeat(50)].map((shard) => Buffer.from(shard, 'latin1'));

const place = fc.double({ min: 0, max: 1, noNaN: true });
const wound = fc.oneof(
  fc.record({ how: fc.constant('cut' as const), at: place, to: place }),
  fc.record({ how: fc.constant('put' as const), at: place, shard: fc.constantFrom(...SHARDS) }),
  fc.record({ how: fc.constant('turn' as const), at: place, byte: fc.nat(255) }),
  fc.record({ how: fc.constant('end' as const), at: place }),
  fc.record({ how: fc.constant('twice' as const), at: place, to: place }),
);
type Wound = typeof wound extends fc.Arbitrary<infer Made> ? Made : never;

const hurt = (bytes: Uint8Array, by: Wound): Uint8Array => {
  const at = Math.floor(by.at * bytes.length);
  const [before, behind] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (by.how) {
    case 'cut': return Buffer.concat([before, behind.subarray(Math.floor(by.to * behind.length))]);
    case 'put': return Buffer.concat([before, by.shard, behind]);
    case 'turn': return Buffer.concat([before, Buffer.from([by.byte]), behind.subarray(1)]);
    case 'end': return before;
    case 'twice': return Buffer.concat([before, behind.subarray(0, Math.floor(by.to * behind.length)), behind]);
  }
};

const broken = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(fc.constantFrom(...WHOLE), fc.array(wound, { minLength: 1, maxLength: 4 })).map(([whole, wounds]) => wounds.reduce(hurt, whole)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
);

const told = async (content: Uint8Array) => {
  try {
    const { state, failure } = await bring(content);
    return { state, failure };
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return { state: 'refused', failure: fault.message };
  }
};

const cell = {
  founded: fc.constantFrom(['1990', true], ['', true], ['soon', false], ['99999', false], ['=2+2', false] as const),
  email: fc.constantFrom(['ada@example.ca', true], ['', true], ['ada at example', false], ['a@b@c', false] as const),
  company: fc.constantFrom(['Alder', true], ['"Alder, north"', true], ['"two\nlines"', true], ['Oak\ufffd', false] as const),
};
const faultyRow = fc.record(cell);

beforeAll(async () => { await seedRegister(); });

describe('a malformed list', () => {
  it('is read or refused in words, and never by a fault of ours, whatever was broken in it', async () => {
    const seen = new Set<string>();
    await fc.assert(fc.asyncProperty(broken, async (content) => {
      const { state, failure } = await told(content);
      expect(['mapping', 'failed', 'refused']).toContain(state);
      if (state === 'mapping') return;
      expect(failure).toMatch(/\S/);
      expect(failure).not.toBe(messages.errors.unexpected);
      seen.add(failure ?? '');
    }), { numRuns: RUNS });
    expect(seen.size).toBeGreaterThan(3);
  }, 120_000);

  it('has every cell that is not taken named by its line and column, and no other', async () => {
    let made = 0;
    await fc.assert(fc.asyncProperty(fc.array(faultyRow, { minLength: 1, maxLength: 12 }), async (rows) => {
      const expected: [number, number][] = [];
      let line = 2;
      const lines = rows.map(({ founded, email, company }, at) => {
        made += 1;
        const named = company[0].replace(/^("?)/, `$1F${made} `);
        [company, founded, email].forEach(([, good], column) => { if (!good) expected.push([line, column]); });
        line += 1 + (company[0].includes('\n') ? 1 : 0);
        return [named, founded[0], email[0], 'Ada', `Moss${at}x${made}`].join(',');
      });
      const { id } = await count(['Company,Founded,E-mail,First Name,Last Name', ...lines].join('\n'), { unsure: 'new' });
      const found = await foundRows(facilitator, { id });
      const named = found.rows.flatMap((row) => row.findings.flatMap((finding) => (finding.kind === 'cell' ? [[row.line, finding.column]] : [])));
      expect(named.sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)).toEqual(expected);
    }), { numRuns: 100 });
  }, 120_000);
});
