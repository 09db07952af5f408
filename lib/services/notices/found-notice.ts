import type { NoticeKind } from '@/lib/domain/notices/notice-kind';

/** Somebody to be told of something, once per occasion. */
export type FoundNotice = { userId: string; kind: NoticeKind; record: string; recordId: string; occasion: string };
