/** Where a server is reached. */
export interface ServerAddress {
  /** Without a slash at its end and without `/v1`: 'http://127.0.0.1:11434'. */
  base: string;
  /** Host and port, as shown. */
  host: string;
  /** What the browser is asked to allow: 'http://127.0.0.1/*'. */
  pattern: string;
  /** On this computer. */
  isLocal: boolean;
}

/** invalid: no address of a web server; unsafe: plain http to another computer. */
export type AddressProblem = 'invalid' | 'unsafe';

/** Reads an address as typed. Another computer is reached only by https. */
export function readAddress(typed: string): ServerAddress | AddressProblem {
  const url = parse(typed.trim());
  if (!url || url.username || url.password || url.search || url.hash) return 'invalid';
  const isLocal = isLoopback(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) {
    return url.protocol === 'http:' ? 'unsafe' : 'invalid';
  }
  const path = url.pathname.replace(/\/+$/, '').replace(/\/v1$/, '');
  return {
    base: `${url.origin}${path}`,
    host: url.host,
    pattern: `${url.protocol}//${url.hostname}/*`,
    isLocal,
  };
}

function parse(typed: string): URL | undefined {
  const whole = /^[a-z]+:\/\//i.test(typed) ? typed : `http://${typed}`;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

/** The browser writes every spelling of an address in one way: '127.1' is '127.0.0.1' here. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
