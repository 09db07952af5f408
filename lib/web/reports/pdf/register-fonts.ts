import 'server-only';
import path from 'node:path';
import { Font } from '@react-pdf/renderer';

const file = (family: 'inter' | 'source-serif-4', name: string) => path.join(process.cwd(), 'node_modules', '@expo-google-fonts', family, name);
const FAMILIES = [
  { family: 'Inter', fonts: [['400', 'inter', '400Regular/Inter_400Regular.ttf'], ['600', 'inter', '600SemiBold/Inter_600SemiBold.ttf']] },
  { family: 'Source Serif', fonts: [['400', 'source-serif-4', '400Regular/SourceSerif4_400Regular.ttf'], ['600', 'source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf']] },
] as const;

let registered = false;

/** Letters of our own, embedded: the same sheet on a machine without any font. Words are not broken at line ends. */
export const registerFonts = (): void => {
  if (registered) return;
  registered = true;
  for (const { family, fonts } of FAMILIES) Font.register({ family, fonts: fonts.map(([weight, of, name]) => ({ src: file(of, name), fontWeight: Number(weight) })) });
  Font.registerHyphenationCallback((word) => [word]);
};
