import type { Metadata } from 'next';
import { messages } from '@/lib/messages';
import { SideBySide } from '../../side-by-side';

export const metadata: Metadata = { title: messages.duplicates.merge.title };

type Props = { params: Promise<{ a: string; b: string }>; searchParams: Promise<{ keep?: string | string[] }> };

const ComparePage = async ({ params, searchParams }: Props) => {
  const { keep } = await searchParams;
  return <SideBySide record="organization" {...await params} keep={typeof keep === 'string' ? keep : undefined} />;
};

export default ComparePage;
