import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../lib/domain/engine/read-address';

describe('the address of a server', () => {
  test.each([
    ['http://127.0.0.1:11434', 'http://127.0.0.1:11434', 'http://127.0.0.1/*', true],
    ['localhost:1234/v1/', 'http://localhost:1234', 'http://localhost/*', true],
    ['http://[::1]:8080', 'http://[::1]:8080', 'http://[::1]/*', true],
    ['127.1:8080', 'http://127.0.0.1:8080', 'http://127.0.0.1/*', true],
    ['https://ia.example/api/v1', 'https://ia.example/api', 'https://ia.example/*', false],
  ])('%s', (typed, base, pattern, isLocal) => {
    expect(readAddress(typed)).toMatchObject({ base, pattern, isLocal });
  });

  test.each([
    ['http://ia.example', 'unsafe'],
    ['http://127.0.0.1.ia.example', 'unsafe'],
    ['http://192.168.1.20:11434', 'unsafe'],
    ['https://ana:clave@ia.example', 'invalid'],
    ['https://ia.example?q=1', 'invalid'],
    ['ftp://127.0.0.1', 'invalid'],
    ['javascript:alert(1)', 'invalid'],
    ['', 'invalid'],
  ])('%s is refused', (typed, problem) => expect(readAddress(typed)).toBe(problem));
});
