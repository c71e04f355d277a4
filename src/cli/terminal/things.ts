/** `articleKey/localId` as people type it and `whence judge` takes it: the key's first eight digits. */
export const shortThing = (thing: string): string => thing.replace(/^([0-9a-f]{8})[0-9a-f]{24}/u, '$1');
