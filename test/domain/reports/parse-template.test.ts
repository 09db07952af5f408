import { describe, expect, it } from 'vitest';
import { FIELDS_OF } from '@/lib/domain/reports/template/fields-of';
import { parseTemplate } from '@/lib/domain/reports/template/parse-template';
import { REPORT_KINDS } from '@/lib/domain/reports/report-kind';
import { messages } from '@/lib/messages';

const faults = (text: string) => parseTemplate(text, 'deck').faults.map(({ line }) => line);

describe('the text of a report', () => {
  it.each(REPORT_KINDS)('as shipped for %s has no fault', (kind) => {
    expect(parseTemplate(messages.reports.shipped[kind], kind).faults).toEqual([]);
  });

  it('is read line by line: lines that follow one another are one paragraph', () => {
    expect(parseTemplate('One\ntwo {{lq}}.\n\n## Head\n- a **b**\n> mind\n---\n{{board}}', 'deck').lines).toEqual([
      { form: 'paragraph', pieces: [{ words: 'One' }, { words: ' ' }, { words: 'two ' }, { field: 'lq' }, { words: '.' }] },
      { form: 'heading', level: 2, pieces: [{ words: 'Head' }] },
      { form: 'item', pieces: [{ words: 'a ' }, { words: 'b', strong: true }] },
      { form: 'note', pieces: [{ words: 'mind' }] },
      { form: 'break' },
      { form: 'block', field: 'board' },
    ]);
  });

  it('is refused with line and reason where it names a field the kind does not know', () => {
    expect(parseTemplate('fine\n\n{{salary}} here', 'deck').faults).toEqual([{ line: 3, reason: messages.reports.templates.faults.unknown('salary', Object.keys(FIELDS_OF.deck).join(', ')) }]);
  });

  it.each([
    '<script>alert(1)</script>', 'a <img src=x onerror=alert(1)>', '<!-- x -->', '</p>', '<?php ?>', '[x](javascript:alert(1))', 'JavaScript : run', 'data:text/html,x', '[a](https://example.org)', '<SCRIPT', '# Title', '#### deep', '{{lq', 'lq}}', '{{ {{lq}} }}', 'Here {{board}} now', '{{__proto__}}', '{{constructor}}',
  ])('refuses %s', (text) => {
    expect(faults(`fine\n${text}`)).toContain(2);
  });

  it('takes a comparison for what it is', () => {
    expect(faults('Strong where LQ < 1.2 and > 0.8.')).toEqual([]);
  });

  it('is refused when it is empty, has too many lines or a line too long', () => {
    expect(faults(' \n ')).toEqual([1]);
    expect(faults('a\n'.repeat(500))).toEqual([401]);
    expect(faults('a'.repeat(2001))).toEqual([1]);
  });
});
