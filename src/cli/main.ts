#!/usr/bin/env node
/**
 * The command `whence`. Looks at the version of Node before anything else is loaded, since native parts of an older one
 * would end in a stack trace: runs again on the pinned Node where the project has it, else says so in a line.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NEEDED = 24;
const pinned = join(
  import.meta.dirname,
  '../../node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  const { run } = await import('./run.ts');
  await run(process.argv.slice(2));
} else if (existsSync(pinned)) {
  const child = spawn(pinned, process.argv.slice(1), { stdio: 'inherit' });
  // the terminal sends Ctrl-C to both; the child decides, and this one only waits for it
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
} else {
  process.stderr.write(
    `whence: needs Node ${NEEDED} or newer, and this is ${process.versions.node}; install it, or run npm ci in the project\n`,
  );
  process.exitCode = 1;
}
