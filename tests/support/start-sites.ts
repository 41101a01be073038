import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { sampleWorld } from '../fixtures/site-pages/shared/sample-world';
import type { World } from '../fixtures/site-pages/shared/world';
import { buildSitePages } from './build-site-pages';
import { createCertificate } from './create-certificate';

/** As strict as the strictest of both sites. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'nonce-abc'",
  "style-src 'self' 'nonce-abc'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types react-page',
].join('; ');

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
};

export interface Sites {
  port: number;
  /** What pages show from their next load on; anything left out is as in the sample. */
  show(world: Partial<World>): void;
  close(): Promise<void>;
}

/**
 * Serves the imitation of X for x.com and twitter.com, that of Facebook for its hosts, an empty
 * page for any other name. Browsers must be told to send every name here (`launchBrowser` does).
 */
export async function startSites(): Promise<Sites> {
  const assets = await buildSitePages();
  let world = sampleWorld;
  const server = createServer(createCertificate(), (request, response) => {
    const path = new URL(request.url ?? '/', 'https://site').pathname;
    if (path.startsWith('/assets/')) sendAsset(response, join(assets, basename(path)));
    else if (path.startsWith('/emoji/')) sendEmoji(response, basename(path, '.svg'));
    else sendPage(response, findSite(request), world);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    show: (changes) => {
      world = { ...sampleWorld, ...changes };
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function findSite(request: IncomingMessage): 'x' | 'facebook' | undefined {
  const host = request.headers.host ?? '';
  if (/^(?:\w+\.)?(?:x|twitter)\.com(?::|$)/.test(host)) return 'x';
  return /(?:^|\.)facebook\.com(?::|$)/.test(host) ? 'facebook' : undefined;
}

function sendPage(
  response: ServerResponse,
  site: 'x' | 'facebook' | undefined,
  world: World,
): void {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', POLICY);
  response.end(
    site ? toHtml(site, world) : '<!doctype html><html lang="en"><title>-</title><p>Hi.',
  );
}

function toHtml(site: 'x' | 'facebook', world: World): string {
  const data = JSON.stringify(world).replaceAll('<', '\\u003c');
  return [
    `<!doctype html><html><head><meta charset="utf-8"><title>${site}</title>`,
    '<meta name="viewport" content="width=device-width">',
    `<link rel="stylesheet" href="/assets/${site}.css"></head><body>`,
    `<script type="application/json" id="world">${data}</script>`,
    `<div id="${site === 'x' ? 'react-root' : 'mount'}"></div>`,
    `<script type="module" src="/assets/${site}.js" nonce="abc"></script></body></html>`,
  ].join('\n');
}

function sendAsset(response: ServerResponse, file: string): void {
  const type = TYPES[file.split('.').at(-1) ?? ''];
  if (!type || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
}

/** Emoji are drawn by the fonts of the machine. */
function sendEmoji(response: ServerResponse, code: string): void {
  const emoji = String.fromCodePoint(...code.split('-').map((part) => Number.parseInt(part, 16)));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text y="30" font-size="30">${emoji}</text></svg>`;
  response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(svg);
}
