import type { Server } from 'node:http';
import type { Config } from './config.js';

/** Why the server cannot listen, in one sentence with the mend. */
export class ListenError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'ListenError';
  }
}

/**
 * Begins to listen.
 *
 * @returns the port
 * @throws ListenError that names the port or the address
 */
export async function listen(server: Server, { port, host }: Pick<Config, 'port' | 'host'>): Promise<number> {
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      done();
    });
  }).catch((cause: unknown) => {
    throw new ListenError(wordsFor((cause as { code?: string }).code, port, host, cause), cause);
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

function wordsFor(code: string | undefined, port: number, host: string | undefined, cause: unknown): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program: stop that, or give another port, such as PORT=${port === 65_535 ? 8080 : port + 1}.`;
    case 'EACCES':
      return `Port ${port} may not be used by this user: give a port of 1024 or higher, such as PORT=8080.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `WIJKBRUG_HOST is ${host ?? 'not set'}, which is no address of this computer: give one of its own, such as 127.0.0.1, or leave it out.`;
    default:
      return `Port ${port} cannot be listened on: ${(cause as Error).message}.`;
  }
}
