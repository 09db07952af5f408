import type { Metadata } from 'next';
import { messages } from '@/lib/messages';
import { Worklist } from './worklist';

export const metadata: Metadata = { title: messages.duplicates.title.organization };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const DuplicatesPage = async ({ searchParams }: Props) => <Worklist record="organization" asked={await searchParams} />;

export default DuplicatesPage;
