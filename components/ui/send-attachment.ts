import { messages } from '@/lib/messages';

/** Sends a file to its contact; answers why it was refused, or null when it is attached. */
export const sendAttachment = async (activityId: string, file: File): Promise<string | null> => {
  const { failed } = messages.followThrough.files;
  try {
    const response = await fetch(`/api/v1/activities/${activityId}/attachments`, {
      method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name.replace(/\p{Cs}/gu, '_')) },
    });
    if (response.ok) return null;
    const answer = (await response.json()) as { error?: { message?: string } };
    return answer.error?.message ?? failed;
  } catch {
    return failed;
  }
};
