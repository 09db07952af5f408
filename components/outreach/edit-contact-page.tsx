'use client';
import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { Panel } from '@/components/ui/panel';
import { EditContactForm } from './edit-contact-form';

/** The form of a logged contact on its own page; leads back to the contact. */
export function EditContactPage(props: Omit<ComponentProps<typeof EditContactForm>, 'leave'>) {
  const router = useRouter();
  return (
    <Panel>
      <EditContactForm {...props} leave={(id) => router.push(`/outreach/${id}`)} />
    </Panel>
  );
}
