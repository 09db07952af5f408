'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { SampleBanner } from '@/components/ui/sample-banner';
import type { SampleCounts } from '@/lib/domain/workspace/sample-counts';
import { messages } from '@/lib/messages';
import { samplesCookie } from './samples-cookie';

interface SampleNoticeProps {
  counts: Pick<SampleCounts, 'organizations' | 'people' | 'contacts'>;
  mayRemove: boolean;
}

const words = messages.workspace.samples.banner;

/** Says on every page that invented records are about; hidden until the browser is closed, if that is wished. */
export function SampleNotice({ counts, mayRemove }: SampleNoticeProps) {
  const [hidden, setHidden] = useState(false);
  if (hidden) return null;
  const hide = () => {
    document.cookie = `${samplesCookie}=hidden; path=/; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
    setHidden(true);
    document.getElementById('page')?.focus({ preventScroll: true });
  };
  return (
    <SampleBanner
      label={words.label}
      actions={
        <>
          {mayRemove ? <ButtonLink size="small" href="/admin/samples">{words.remove}</ButtonLink> : null}
          <Button size="small" look="quiet" onClick={hide}>{words.hide}</Button>
        </>
      }
    >
      {words.text(counts.organizations, counts.people, counts.contacts)}
    </SampleBanner>
  );
}
