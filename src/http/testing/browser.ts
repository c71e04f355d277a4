/**
 * A real Chromium for tests of pages; null where the machine has none. What went wrong on a page (script errors,
 * console errors, broken policy, failed requests) is collected as lines.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const chromiumPath = (): string | undefined =>
  [process.env.WHENCE_CHROMIUM, ...PLACES].find((path) => path && existsSync(path));

export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: QUIET });

/** The page's complaints, as they come. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'no reason given';
    // A page counts as loaded before its icon is; going on to the next page then breaks that request off.
    const brokenOff = why === 'net::ERR_ABORTED' && /\/icon\.[0-9a-f]+\.svg$/u.test(request.url());
    if (!brokenOff) complaints.push(`request failed: ${request.url()}: ${why}`);
  });
  return complaints;
}
