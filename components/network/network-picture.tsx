'use client';
import { useCallback, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { usePiece } from '@/components/ui/use-piece';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { PictureData } from './picture-data';

interface NetworkPictureProps {
  /** The question, as the query of an address. */
  query: string;
  /** How many organizations have a tie; the most tied are drawn. */
  drawn: number;
  firstYear: number;
  day: string;
}

const words = messages.network.measures;

const fetchPicture = async (query: string): Promise<PictureData> => {
  const response = await fetch(`/api/v1/network/picture${query}`, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as PictureData;
};

/** The network as a picture, fetched with its drawing when it is wanted; the tables of the page say the same. */
export function NetworkPicture({ query, drawn, firstYear, day }: NetworkPictureProps) {
  const [wanted, setWanted] = useState(false);
  const giveUp = useCallback(() => setWanted(false), []);
  const fetchPiece = useCallback(async () => {
    const [{ PictureCanvas }, data] = await Promise.all([import('./picture-canvas'), fetchPicture(query)]);
    return { PictureCanvas, data };
  }, [query]);
  const piece = usePiece(fetchPiece, wanted, giveUp);
  return (
    <Panel title={words.picture} note={piece && piece.data.nodes.length < drawn ? words.pictureFew(format.number(piece.data.nodes.length)) : undefined}>
      {piece ? <piece.PictureCanvas data={piece.data} firstYear={firstYear} lastYear={Number(day.slice(0, 4))} day={day} /> : (
        <div className="form-actions"><Button pending={wanted} onClick={() => setWanted(true)}>{words.pictureShow}</Button></div>
      )}
    </Panel>
  );
}
