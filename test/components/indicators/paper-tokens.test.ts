import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onPaper, PAPER_TOKENS } from '@/components/indicators/chart/paper-tokens';
import { wrappedLines } from '@/components/indicators/chart/wrapped-lines';

const sheet = readFileSync('app/globals.css', 'utf8');

describe('a drawing that leaves the page', () => {
  it('carries the light colours of the one style sheet', () => {
    for (const [name, colour] of Object.entries(PAPER_TOKENS)) expect(sheet, name).toContain(`--${name}: light-dark(${colour},`);
  });

  it('holds neither variables nor links to the page', () => {
    expect(onPaper('<a href="/region?line=21"><rect fill="var(--lq-hi2)" stroke="var(--never-heard)"/></a>')).toBe('<a><rect fill="#d98d4f" stroke="#1f1c18"/></a>');
  });

  it('breaks its source lines at spaces and loses no word', () => {
    expect(wrappedLines('Source: Statistics Canada, Labour Force Survey', 20)).toEqual(['Source: Statistics', 'Canada, Labour Force', 'Survey']);
    expect(wrappedLines('Llanfairpwllgwyngyllgogerychwyrndrobwll', 10)).toEqual(['Llanfairpwllgwyngyllgogerychwyrndrobwll']);
    expect(wrappedLines('  ', 10)).toEqual([]);
  });
});
