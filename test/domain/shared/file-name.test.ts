import { describe, expect, it } from 'vitest';
import { fileName } from '@/lib/domain/shared/file-name';

describe('the name of a file', () => {
  it('is plain letters, digits and dashes, whatever it is about', () => {
    expect(fileName(['Industries of Stikine–Kitimat, 2024', 'été'], 'csv')).toBe('industries-of-stikine-kitimat-2024-ete.csv');
    expect(fileName(['"; rm -rf /\r\nX: y'], 'png')).toBe('rm-rf-x-y.png');
  });

  it('is never empty and never long', () => {
    expect(fileName(['日本'], 'svg')).toBe('lode.svg');
    expect(fileName(['a'.repeat(400)], 'xlsx')).toHaveLength(85);
  });
});
