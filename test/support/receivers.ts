// A mail server and a webhook that keep what they are told, and break on request.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Fault } from './open-klant/stand-in.js';

export interface MailStandIn {
  readonly url: string;
  /** The messages that were accepted, as they came over the line. */
  readonly messages: string[];
  /** An SMTP code to refuse with; `time-out`; or `then-drop`: take the message, and close without an answer. */
  fault: number | 'time-out' | 'then-drop' | 'slow-drip' | undefined;
  stop(): Promise<void>;
}

export async function startMail(): Promise<MailStandIn> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const { fault } = mail;
        if (typeof fault === 'number') {
          done(Object.assign(new Error(`Refused sam@example.org: ${text.slice(0, 20)}`), { responseCode: fault }));
          return;
        }
        if (fault === 'time-out') return;
        if (fault === 'slow-drip') {
          // The beginning of an answer, and never its end.
          const timer = setInterval(() => {
            if (mail.fault !== 'slow-drip') clearInterval(timer);
            else for (const socket of sockets) socket.write('2');
          }, 20);
          stoppers.push(() => {
            clearInterval(timer);
          });
          return;
        }
        mail.messages.push(text);
        if (fault === 'then-drop') {
          (session as unknown as { socket?: { destroy(): void } }).socket?.destroy();
          sockets.forEach((socket) => {
            socket.destroy();
          });
        } else done();
      });
    },
  });
  const sockets = new Set<{ destroy(): void; write(text: string): void }>();
  const stoppers: (() => void)[] = [];
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('error', () => undefined);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.server.address() as AddressInfo;
  const mail: MailStandIn = {
    url: `smtp://127.0.0.1:${port}`,
    messages: [],
    fault: undefined,
    stop: () =>
      new Promise((done) => {
        for (const stop of stoppers) stop();
        sockets.forEach((socket) => {
          socket.destroy();
        });
        server.close(done);
      }),
  };
  return mail;
}

export interface WebhookStandIn {
  readonly url: string;
  readonly calls: { readonly headers: Record<string, string>; readonly body: string }[];
  fault: Fault | undefined;
  stop(): Promise<void>;
}

export async function startWebhook(): Promise<WebhookStandIn> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { fault } = hook;
      if (fault === 'drop') return void request.socket.destroy();
      if (fault === 'time-out') return;
      if (typeof fault === 'object') return void response.writeHead(fault.status, fault.headers).end('no');
      if (fault === 'slow-drip') {
        const timer = setInterval(() => response.write(' '), 20);
        return void response.on('close', () => {
          clearInterval(timer);
        });
      }
      hook.calls.push({ headers: request.headers as Record<string, string>, body });
      if (fault === 'then-drop') return void request.socket.destroy();
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const hook: WebhookStandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    calls: [],
    fault: undefined,
    stop: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
  return hook;
}
