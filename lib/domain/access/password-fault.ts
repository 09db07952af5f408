import { COMMON_PASSWORD_WORDS } from './common-passwords';
import { PASSWORD_LENGTH } from './password-length';

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'personal';
export type Owner = { name: string; email: string };

const DISGUISES: Record<string, string> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i' };
const PRODUCT = 'lode';

const undisguised = (text: string) => text.replace(/[0134578@$!]/g, (mark) => DISGUISES[mark] ?? mark);
const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
const undecorated = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

const isRepeated = (text: string) => /^(.{1,4}?)\1+.{0,3}$/su.test(text);

/** Each character follows the one before by the same small step: 123456789012, abcdefghijkl, 987654321098. */
const isRun = (text: string) => {
  const steps = [...text].slice(1).map((sign, at) => (sign.codePointAt(0) ?? 0) - (text.codePointAt(at) ?? 0));
  const even = steps.filter((step) => step === steps[0] && Math.abs(step) <= 1).length;
  return even >= steps.length - 1;
};

const isCommon = (lower: string) =>
  isRepeated(lower) || isRun(lower) || [letters(lower), letters(undisguised(lower)), letters(undisguised(undecorated(lower)))].some((core) => COMMON_PASSWORD_WORDS.has(core));

/** Parts of a name or address that a guesser would try; shorter than four letters they occur by chance. */
const personalWords = ({ name, email }: Owner) =>
  [...name.split(/\s+/), name.replace(/\s+/g, ''), email, email.split('@')[0] ?? '', PRODUCT]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= 4);

/**
 * Why a new password is refused, or null. Length in code points, 12 to 128; no rules of composition. Refused besides:
 * the most guessed words with decoration, repetitions and runs, and the person's name, address or the product's name.
 * Source of the rules: OWASP ASVS 5.0, 6.2.1 to 6.2.12.
 */
export const passwordFault = (password: string, owner: Owner): PasswordFault | null => {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.least) return 'too-short';
  if (length > PASSWORD_LENGTH.most) return 'too-long';
  const lower = password.toLowerCase();
  if (isCommon(lower)) return 'common';
  const readings = [lower, undisguised(lower)];
  return personalWords(owner).some((word) => readings.some((reading) => reading.includes(word))) ? 'personal' : null;
};
