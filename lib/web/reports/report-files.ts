import 'server-only';
import type { Report } from '@/lib/domain/reports/report';
import type { ReportKind } from '@/lib/domain/reports/report-kind';

export const REPORT_FILES = ['pdf', 'pptx', 'docx'] as const;
export type ReportFile = (typeof REPORT_FILES)[number];

const TYPES: Record<ReportFile, string> = {
  pdf: 'application/pdf', pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const OFFICE: Partial<Record<ReportKind, ReportFile>> = { deck: 'pptx', quarterly: 'docx', annual: 'docx', 'firm-brief': 'docx' };

/** A PDF always; slides or a text document where that is what people expect. */
export const filesOf = (kind: ReportKind): ReportFile[] => ['pdf', ...(OFFICE[kind] ? [OFFICE[kind]] : [])];

/** A report as the bytes of a file. Writers are loaded when somebody wants one. */
export const reportFile = async (report: Report, file: ReportFile): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string }> => {
  const write = { pdf: async () => (await import('./pdf/report-pdf')).reportPdf, pptx: async () => (await import('./slides/report-slides')).reportSlides, docx: async () => (await import('./word/report-document')).reportDocument }[file];
  return { bytes: await (await write())(report), type: TYPES[file] };
};
