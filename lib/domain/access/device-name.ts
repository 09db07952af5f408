import { messages } from '@/lib/messages';

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'], [/OPR\//, 'Opera'], [/Firefox\/|FxiOS\//, 'Firefox'], [/Chrom(?:e|ium)\/|CriOS\//, 'Chrome'], [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Mac OS X|Macintosh/, 'Mac'], [/CrOS/, 'ChromeOS'], [/Linux/, 'Linux'],
];

const first = (known: readonly [RegExp, string][], text: string) => known.find(([mark]) => mark.test(text))?.[1];

/** A browser's own description in words its user recognizes: 'Firefox on Windows'. */
export const deviceName = (userAgent: string): string => {
  const browser = first(BROWSERS, userAgent);
  const system = first(SYSTEMS, userAgent);
  return browser && system ? messages.access.device(browser, system) : (browser ?? system ?? messages.access.unknownDevice);
};
