import { messages } from '@/lib/messages';
import { MakeFile } from './make-file';

/** The files a report is had as. */
export function FileButtons({ files, href }: { files: readonly ('pdf' | 'pptx' | 'docx')[]; href: (file: string) => string }) {
  return files.map((file) => <MakeFile key={file} href={href(file)} label={messages.reports.pages[file]} />);
}
