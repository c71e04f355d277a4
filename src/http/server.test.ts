import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { WhenceError } from '../app/api.ts';
import { fixture } from '../web/testing/fixture.ts';
import { serve } from './server.ts';

test('serves on a free port until closed', async () => {
  const served = await serve(fixture(), { port: 0 });
  const response = await fetch(served.url);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Aldermouth');
  await served.close();
  await expect(fetch(served.url)).rejects.toThrow();
});

test('a busy port is told in one line, with the cure', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const failed = serve(fixture(), { port });
  await expect(failed).rejects.toThrow(`port ${port} is in use; choose another with --port N`);
  await expect(failed).rejects.toBeInstanceOf(WhenceError);
  other.close();
});

test.each([
  [{ port: 70_000 }, '70000 is no port'],
  [{ port: 0, host: '192.0.2.1' }, '192.0.2.1 is no address of this machine'],
])('%j', async (options, message) => {
  await expect(serve(fixture(), options)).rejects.toThrow(message);
});
