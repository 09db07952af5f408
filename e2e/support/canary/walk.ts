import { wordsOf } from './words-of';

const AT_ONCE = 6;

export interface Answer { address: string; route: string; status: number; words: string }
export interface Known { route: string; addresses: readonly string[] }

const LINK = /href="(\/[^"#]*)/g;
const plain = (href: string): string => href.replaceAll('&amp;', '&');

/** The route an address belongs to: the one with the fewest variable parts, then the longer one; a catch-all takes what no other does. */
const routeOf = (known: readonly Known[]) => {
  const patterns = known.map(({ route }) => ({ route, pattern: new RegExp(`^${route.replace(/\[\.\.\.[^\]]+\]/g, '.+').replace(/\[[^\]]+\]/g, '[^/]+')}$`), variable: route.split('[').length + (route.includes('[...') ? 100 : 0) }))
    .sort((a, b) => a.variable - b.variable || b.route.length - a.route.length);
  return (address: string): string | null => patterns.find(({ pattern }) => pattern.test(address.split('?')[0] ?? ''))?.route ?? null;
};

/** `followed`: how many more addresses of each route are fetched as links lead to them; none unless said. */
interface Way { cookie?: string; followed?: number; headers?: Record<string, string> }

/** A connection kept open may be shut by the server at the very moment it is used again: what only reads is read again. */
const read = async (address: string, asked: RequestInit): Promise<Response> => {
  try {
    return await fetch(address, asked);
  } catch (fault) {
    if (!(fault instanceof Error && fault.cause instanceof Error && 'code' in fault.cause && fault.cause.code === 'ECONNRESET')) throw fault;
    return fetch(address, asked);
  }
};

/** Fetches every known address as somebody and, if asked to, what they link to; a picture is no text. */
export const walk = async (origin: string, known: readonly Known[], { cookie, followed: most = 0, headers = {} }: Way): Promise<Answer[]> => {
  const routed = routeOf(known);
  const waiting = known.flatMap(({ addresses }) => addresses);
  const seen = new Set(waiting);
  const followed = new Map<string, number>();
  const answers: Answer[] = [];
  const follow = (href: string) => {
    const route = routed(href);
    const times = followed.get(route ?? '') ?? 0;
    if (!route || seen.has(href) || times >= most || /file=(png|svg)/.test(href)) return;
    followed.set(route, times + 1);
    seen.add(href);
    waiting.push(href);
  };
  const take = async (): Promise<void> => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const answer = await read(origin + address, { redirect: 'manual', headers: { ...headers, ...(cookie && { cookie: `lode.session=${cookie}` }) } });
      const words = await wordsOf(answer);
      answers.push({ address, route: routed(address) ?? address, status: answer.status, words });
      if (answer.headers.get('content-type')?.startsWith('text/html')) for (const [, href = ''] of words.matchAll(LINK)) follow(plain(href));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  return answers;
};
