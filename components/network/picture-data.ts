/** What the server gives to draw: places from 0 to 1, ties by the positions of their ends in `nodes`. */
export type PictureData = {
  groups: { name: string; tone: string }[];
  nodes: { id: string; name: string; x: number; y: number; degree: number; tone: string | null }[];
  ties: { a: number; b: number; validFrom: string | null; validTo: string | null }[];
};

/** How the picture is looked at: its zoom, and how far it is moved, in pixels. */
export type View = { scale: number; dx: number; dy: number };
