/** An archive that cannot be made, read or restored, in one plain sentence for whoever asked. */
export class ArchiveFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ArchiveFault';
  }
}
