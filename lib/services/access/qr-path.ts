import QRCode from 'qrcode';

/** The dark modules of a QR code as one SVG path in a square of `size` units, without the quiet zone. */
export const qrPath = (text: string): { size: number; path: string } => {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_none, y) =>
    Array.from({ length: modules.size }, (_cell, x) => (modules.get(y, x) ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  return { size: modules.size, path: rows.join('') };
};
