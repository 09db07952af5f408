import 'server-only';
import path from 'node:path';
import pdfmake from 'pdfmake';

const folder = path.join(process.cwd(), 'node_modules', '@expo-google-fonts');
const FONTS = {
  Inter: { normal: path.join(folder, 'inter', '400Regular', 'Inter_400Regular.ttf'), bold: path.join(folder, 'inter', '600SemiBold', 'Inter_600SemiBold.ttf') },
  Serif: { normal: path.join(folder, 'source-serif-4', '400Regular', 'SourceSerif4_400Regular.ttf'), bold: path.join(folder, 'source-serif-4', '600SemiBold', 'SourceSerif4_600SemiBold.ttf') },
};

pdfmake.setFonts(FONTS);
// Letters of our own, embedded: the same sheet on a machine without any font. Nothing else is fetched from anywhere.
pdfmake.setLocalAccessPolicy((file) => Object.values(FONTS).some((family) => Object.values(family).includes(file)));
pdfmake.setUrlAccessPolicy(() => false);

export const createPdf: typeof pdfmake.createPdf = (definition) => pdfmake.createPdf(definition);
