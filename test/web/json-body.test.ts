import { describe, expect, it } from 'vitest';
import { jsonBody, MOST_JSON_BYTES } from '@/lib/web/json-body';

const sent = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://127.0.0.1/api', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body, duplex: 'half' } as RequestInit);

/** A body that names no length and never ends. */
const endless = () => {
  let chunks = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      chunks += 1;
      controller.enqueue(new TextEncoder().encode(' '.repeat(65_536)));
    },
  }, { highWaterMark: 0 });
  return { stream, read: () => chunks };
};

describe('the body of a REST write', () => {
  it('is an object in JSON, whatever its letters', async () => {
    expect(await jsonBody(sent('{"name":"Chénard"}'))).toEqual({ name: 'Chénard' });
  });

  it.each(['', '{', 'null', '[]', '"x"', '[['.repeat(50_000)])('is refused when it is %.12s', async (body) => {
    await expect(jsonBody(sent(body))).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is refused when it is not UTF-8', async () => {
    await expect(jsonBody(sent(new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d])))).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is refused unread when it says it is larger than a record can be', async () => {
    const { stream, read } = endless();
    await expect(jsonBody(sent(stream, { 'content-length': String(MOST_JSON_BYTES + 1) }))).rejects.toMatchObject({ code: 'too-large' });
    expect(read()).toBe(0);
  });

  it('is read no further than the limit when it names no length', async () => {
    const { stream, read } = endless();
    await expect(jsonBody(sent(stream))).rejects.toMatchObject({ code: 'too-large' });
    expect(read()).toBeLessThanOrEqual(MOST_JSON_BYTES / 65_536 + 1);
  });
});
