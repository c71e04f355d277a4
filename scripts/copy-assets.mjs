// Copies what tsc does not: style sheets and other files that the pages serve as they are.
import { chmodSync, cpSync, existsSync } from 'node:fs';

cpSync('src/web/assets', 'dist/web/assets', { recursive: true });
if (existsSync('dist/cli/main.js')) chmodSync('dist/cli/main.js', 0o755);
