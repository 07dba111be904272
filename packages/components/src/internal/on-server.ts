import { isServer } from 'lit';

/** True where there is no document. Lit's own types say that it is never so. */
export const onServer: boolean = isServer;
