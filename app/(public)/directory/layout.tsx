import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DirectoryFrame } from '@/components/directory/directory-frame';

export const metadata: Metadata = { robots: { index: true, follow: true } };

const DirectoryLayout = ({ children }: { children: ReactNode }) => <DirectoryFrame>{children}</DirectoryFrame>;

export default DirectoryLayout;
