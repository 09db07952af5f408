import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingParts } from '@/lib/domain/outreach/telling-parts';
import { tellingText } from '@/lib/domain/outreach/telling-text';

describe('what was told in one field', () => {
  it('is one line, or a line and its details', () => {
    expect(tellingParts('  Plant visit ')).toEqual({ summary: 'Plant visit', details: null });
    expect(tellingParts('Plant visit\n\nSecond shift needs four machinists.\nWill share drawings.')).toEqual({
      summary: 'Plant visit', details: 'Second shift needs four machinists.\nWill share drawings.',
    });
    expect(tellingParts('')).toEqual({ summary: '', details: null });
  });

  it('cuts a long first line after a sentence, and keeps all of it', () => {
    const text = `Two rigs idle until spring. ${'They were called by an agency about moving the shop. '.repeat(8)}`.trim();
    const { summary, details } = tellingParts(text);
    expect(summary.length).toBeLessThanOrEqual(300);
    expect(summary).toMatch(/\.$/);
    expect(details).toBe(text);
  });

  it('cuts a long line without sentences after a word', () => {
    const { summary } = tellingParts('word '.repeat(100).trim());
    expect(summary).toMatch(/word…$/);
    expect(summary.length).toBeLessThanOrEqual(300);
    expect(tellingParts('x'.repeat(400)).summary).toHaveLength(300);
  });

  it('comes back whole when the contact is opened again', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', ' ', '. ', 'word', '\n', 'é'), { maxLength: 400 }), (pieces) => {
      const first = tellingParts(pieces.join(''));
      expect(tellingParts(tellingText(first.summary, first.details))).toEqual(first);
    }));
  });
});
