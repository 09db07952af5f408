import type { Metadata } from 'next';
import { messages } from '@/lib/messages';
import { Worklist } from '../../organizations/duplicates/worklist';

export const metadata: Metadata = { title: messages.duplicates.title.person };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const DuplicatesPage = async ({ searchParams }: Props) => <Worklist record="person" asked={await searchParams} />;

export default DuplicatesPage;
