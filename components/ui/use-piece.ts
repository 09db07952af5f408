'use client';
import { useEffect, useState } from 'react';

/**
 * A piece of the page that is fetched when it is first wanted: null until it is here. Without a connection it is given
 * up, and the page that asked goes on as it was; the next wish asks anew.
 */
export function usePiece<Piece>(fetchPiece: () => Promise<Piece>, wanted: boolean, giveUp: () => void): Piece | null {
  const [piece, setPiece] = useState<{ it: Piece } | null>(null);
  useEffect(() => {
    if (!wanted || piece) return;
    let stale = false;
    fetchPiece().then(
      (it) => stale || setPiece({ it }),
      () => stale || giveUp(),
    );
    return () => {
      stale = true;
    };
  }, [fetchPiece, wanted, piece, giveUp]);
  return piece?.it ?? null;
}
