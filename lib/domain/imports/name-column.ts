const NAME_SLOTS = 1 << 16;

/** Numbers the names of one column by their bytes, in the order they come, so that a text is made once a name and not once a row. */
export class NameColumn {
  readonly names: string[] = [];
  private readonly bytesOf: Uint8Array[] = [];
  private readonly slots = new Int32Array(NAME_SLOTS).fill(-1);
  private readonly decoder = new TextDecoder();

  /** The number of the name that stands from `from` to before `to`. RangeError beyond 32,768 names. */
  find(bytes: Uint8Array, from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    let slot = hash - 1;
    let number = -1;
    do {
      slot = (slot + 1) & (NAME_SLOTS - 1);
      number = this.slots[slot] as number;
      if (number < 0) number = this.add(slot, bytes.slice(from, to));
    } while (!this.isAt(number, bytes, from, to));
    return number;
  }

  private isAt(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const name = this.bytesOf[number] as Uint8Array;
    if (name.length !== to - from) return false;
    for (let byte = 0; byte < name.length; byte += 1) if (name[byte] !== bytes[from + byte]) return false;
    return true;
  }

  private add(slot: number, name: Uint8Array): number {
    if (this.names.length >= NAME_SLOTS / 2) throw new RangeError('more names than one column of a table can have');
    this.slots[slot] = this.names.length;
    this.bytesOf.push(name);
    return this.names.push(this.decoder.decode(name)) - 1;
  }
}
