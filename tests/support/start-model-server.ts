import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with the next requests. */
export type Behaviour =
  /** Says the draft it was given through this. */
  | ((draft: string) => string)
  | 'slow'
  | 'drips'
  | 'forbidden'
  | 'wrongKey'
  | 'noModel'
  | 'garbage'
  | 'emptyJson'
  | 'huge'
  | 'redirect'
  | 'cutOff'
  | 'html';

export interface ModelServer {
  address: string;
  /** Requests so far, as they came. */
  requests: { path: string; headers: IncomingMessage['headers']; body: string }[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A server on this machine that speaks as OpenAI's does, and misbehaves when told to. */
export async function startModelServer(): Promise<ModelServer> {
  let behaviour: Behaviour = (draft) => draft;
  const requests: ModelServer['requests'] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      requests.push({ path: request.url ?? '', headers: request.headers, body });
      answer(request, response, { behaviour, body });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    behave: (next) => {
      behaviour = next;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { behaviour, body }: { behaviour: Behaviour; body: string },
): void {
  if (request.url === '/stolen') sendChoice(response, 'Led elsewhere.');
  else if (typeof behaviour === 'string') MISBEHAVE[behaviour](response);
  else if (request.url === '/v1/models') sendJson(response, { data: [{ id: 'tiny' }] });
  else {
    const { messages } = JSON.parse(body) as { messages: { content: string }[] };
    sendChoice(response, behaviour(messages.at(-1)?.content ?? ''));
  }
}

const refuse = (status: number) => (response: ServerResponse) => {
  response.writeHead(status).end('no');
};

const MISBEHAVE: Record<Extract<Behaviour, string>, (response: ServerResponse) => void> = {
  slow: () => undefined,
  drips: (response) => void response.writeHead(200).write('{"choices":'),
  forbidden: refuse(403),
  wrongKey: refuse(401),
  noModel: refuse(404),
  garbage: (response) => void response.end('}{ not json'),
  emptyJson: (response) => sendJson(response, { choices: [] }),
  huge(response) {
    response.writeHead(200);
    for (let part = 0; part < 40; part += 1) response.write('x'.repeat(100_000));
    response.end();
  },
  redirect: (response) => void response.writeHead(307, { location: '/stolen' }).end(),
  cutOff: (response) =>
    sendJson(response, { choices: [{ message: { content: 'Hola' }, finish_reason: 'length' }] }),
  html: (response) => sendChoice(response, '<p>Hola</p><script>alert(1)</script>'),
};

function sendChoice(response: ServerResponse, content: string): void {
  sendJson(response, { choices: [{ message: { role: 'assistant', content } }] });
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
