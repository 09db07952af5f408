/** Lets others go on: embedded SQLite answers without leaving this turn of the process, however long the work. */
export const breathe = () => new Promise<void>((goOn) => { setImmediate(goOn); });
