import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { issueWords } from '@/lib/domain/shared/issue-words';
import { messages } from '@/lib/messages';

const { errors } = messages;
const said = (schema: z.ZodType, value: unknown) => schema.safeParse(value, { error: issueWords }).error?.issues[0]?.message;

describe('what is wrong with a value whose schema has no words of its own', () => {
  it('is said in ours, never in those of a library', () => {
    expect(said(z.object({ version: z.number() }), {})).toBe(errors.required);
    expect(said(z.number(), 'ten')).toBe(errors.notANumber);
    expect(said(z.coerce.number(), 'ten')).toBe(errors.notANumber);
    expect(said(z.int(), 1.5)).toBe(errors.notANumber);
    expect(said(z.string(), 5)).toBe(errors.notText);
    expect(said(z.boolean(), 'yes')).toBe(errors.notYesOrNo);
    expect(said(z.array(z.string()), 'a')).toBe(errors.notAList);
    expect(said(z.enum(['a', 'b']), 'c')).toBe(errors.notAChoice);
    expect(said(z.int().min(1), 0)).toBe(errors.atLeast(1));
    expect(said(z.int().max(5), 6)).toBe(errors.atMost(5));
    expect(said(z.string().max(3), 'abcd')).toBe(errors.tooLong(3));
    expect(said(z.string().min(3), 'ab')).toBe(errors.tooShort(3));
    expect(said(z.array(z.string()).max(1), ['a', 'b'])).toBe(errors.tooMany(1));
    expect(said(z.uuid(), 'x')).toBe(errors.unknownRecord);
    expect(said(z.string().regex(/^a/), 'b')).toBe(errors.notUnderstood);
    expect(said(z.strictObject({}), { evil: 1 })).toBe(errors.unknownField);
    expect(said(z.union([z.number(), z.boolean()]), 'x')).toBe(errors.notUnderstood);
  });

  it('gives way to the words of the schema', () => {
    expect(said(z.number({ error: () => 'How many?' }), 'x')).toBe('How many?');
    expect(said(z.string().refine(() => false, { error: 'Not today.' }), 'x')).toBe('Not today.');
  });
});
