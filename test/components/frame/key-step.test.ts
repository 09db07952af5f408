import { describe, expect, it } from 'vitest';
import { keyStep } from '@/components/frame/key-step';

const known = new Set(['l', '/', 'g o', 'g l']);

describe('a press of a shortcut key', () => {
  it('does at once what a single key does', () => {
    expect(keyStep('', 'l', known)).toEqual({ hit: 'l', pending: '' });
  });

  it('waits for the second key of a sequence', () => {
    expect(keyStep('', 'g', known)).toEqual({ hit: null, pending: 'g' });
    expect(keyStep('g', 'o', known)).toEqual({ hit: 'g o', pending: '' });
  });

  it('prefers the sequence that was begun over the single key', () => {
    expect(keyStep('g', 'l', known)).toEqual({ hit: 'g l', pending: '' });
  });

  it('starts anew when the second key leads nowhere', () => {
    expect(keyStep('g', '/', known)).toEqual({ hit: '/', pending: '' });
    expect(keyStep('g', 'g', known)).toEqual({ hit: null, pending: 'g' });
    expect(keyStep('g', 'x', known)).toEqual({ hit: null, pending: '' });
  });
});
