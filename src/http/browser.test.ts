/**
 * Every page in a real Chromium, on a phone and on a desk, light and dark: no error, no breach of policy, nothing
 * wider than the screen, letters dark enough, a keyboard's way through.
 *
 *     WHENCE_SCREENSHOTS=DIR npx vitest run src/http/browser     also writes a picture of each page to DIR
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from './server.ts';
import { chromiumPath, complaintsOf, launch } from './testing/browser.ts';
import { hasSamples, type Shown, theFixture, theSamples } from './testing/shown.ts';

const executable = chromiumPath();
const pictures = process.env.WHENCE_SCREENSHOTS;
if (pictures) mkdirSync(pictures, { recursive: true });
if (!executable) console.warn('No Chromium on this machine: the pages are not opened in a browser.');

const SIZES = [
  { size: 'phone', width: 390, height: 844 },
  { size: 'desk', width: 1280, height: 900 },
] as const;

/** The widest thing on the page, in pixels beyond the screen, and what it is. */
const OVERFLOW = `(() => {
  const most = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= most) return [];
  return [...document.querySelectorAll('body *')]
    .filter((e) => e.getBoundingClientRect().right > most + 1)
    .map((e) => e.tagName + '.' + e.getAttribute('class')).slice(0, 5);
})()`;

/** Texts whose letters stand out from what is behind them by less than WCAG AA asks. */
const TOO_FAINT = `(() => {
  const parse = (c) => { const n = (c.match(/[\\d.]+/g) || []).map(Number); return c.startsWith('color(') ? [n[0]*255, n[1]*255, n[2]*255, n[3] ?? 1] : [n[0], n[1], n[2], n[3] ?? 1]; };
  const over = (top, under) => [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
  const light = (c) => { const [r, g, b] = c.map((v) => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const behind = (e) => { const stack = []; for (let at = e; at; at = at.parentElement) stack.push(parse(getComputedStyle(at).backgroundColor)); return stack.reverse().reduce((under, top) => over(top, under), [255, 255, 255, 1]); };
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode; const e = node.parentElement;
    if (!node.data.trim() || e.closest('title, desc, option') || e.closest('.unseen, .skip')) continue;
    const style = getComputedStyle(e);
    if (style.visibility === 'hidden' || !e.getClientRects().length) continue;
    const letters = parse(e.closest('svg') ? style.fill : style.color); const ground = behind(e);
    const [a, b] = [light(over(letters, ground)), light(ground)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const large = parseFloat(style.fontSize) >= 24;
    if (ratio < (large ? 3 : 4.5)) found.add(ratio.toFixed(2) + ' ' + e.tagName + '.' + e.className + ' ' + node.data.trim().slice(0, 30));
  }
  return [...found];
})()`;

const FOCUS = `(() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const style = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  const svg = e.closest('svg') !== null;
  return { what: e.tagName + ' ' + (e.textContent || e.getAttribute('name') || '').trim().slice(0, 40),
    seen: svg || (box.width > 1 && box.height > 1 && (style.outlineStyle !== 'none' || style.boxShadow !== 'none')) };
})()`;

const records = hasSamples ? [theFixture, theSamples] : [theFixture];

describe.skipIf(!executable).each(records)('the pages of $name', (of: Shown) => {
  let browser: Browser;
  let served: Served;
  let paths: readonly { name: string; path: string }[] = [];
  let close = async (): Promise<void> => {};

  beforeAll(async () => {
    const opened = await of.open();
    served = await serve(opened.whence, { port: 0 });
    paths = opened.paths;
    browser = await launch(executable!);
    close = async () => {
      await browser.close();
      await served.close();
      opened.close();
    };
  });
  afterAll(() => close());

  const goto = async (page: Page, path: string): Promise<void> => {
    await page.goto(served.url + path.slice(1), { waitUntil: 'load' });
  };

  for (const { size, width, height } of SIZES)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`${size}, ${colorScheme}`, async () => {
        const context = await browser.newContext({ viewport: { width, height }, colorScheme });
        const page = await context.newPage();
        const complaints = complaintsOf(page);
        for (const { name, path } of paths) {
          await goto(page, path);
          expect(await page.evaluate(OVERFLOW), `${path}: wider than the screen`).toEqual([]);
          expect(await page.evaluate(TOO_FAINT), `${path}: too faint`).toEqual([]);
          if (pictures)
            await page.screenshot({
              path: join(pictures, `${of.name}-${name}-${size}-${colorScheme}.png`),
              fullPage: !path.includes('#'),
            });
        }
        // The pages that tell of an error are errors to the browser's console, and rightly so.
        const unforeseen = complaints.filter((line) => !/status of 40[04]/u.test(line));
        expect(unforeseen).toEqual([]);
        await context.close();
      });

  test('by keyboard: the first stop skips to the text, and every stop is seen', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    for (const { path } of paths) {
      await goto(page, path.split('#')[0]!);
      for (let stop = 0; stop < 25; stop++) {
        await page.keyboard.press('Tab');
        const focus = (await page.evaluate(FOCUS)) as { what: string; seen: boolean } | null;
        if (stop === 0) expect(focus?.what).toBe('A Skip to the text');
        if (!focus) break;
        expect(focus, path).toMatchObject({ seen: true });
      }
    }
    await page.close();
  });

  test('the picture of an audit is drawn, under the policy of the pages', async () => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    const complaints = complaintsOf(page);
    await goto(page, '/audit.svg');
    const bars = page.locator('g rect');
    expect(await bars.count()).toBeGreaterThan(2);
    expect((await bars.first().boundingBox())!.width).toBeGreaterThan(20);
    expect(await page.evaluate("getComputedStyle(document.querySelector('g rect')).fill")).toBe(
      'rgb(28, 74, 134)',
    );
    // Without a page around it, the browser asks for an icon where browsers have always asked.
    expect(complaints.filter((line) => !line.includes('status of 404'))).toEqual([]);
    if (pictures) await page.screenshot({ path: join(pictures, `${of.name}-audit-picture.png`) });
    await page.close();
  });

  test('on paper: no page breaks, and the article keeps its notes', async () => {
    const page = await browser.newPage();
    const article = paths.find(({ name }) => name === 'article')!;
    await goto(page, article.path);
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: '18mm', bottom: '18mm', left: '18mm', right: '18mm' },
      ...(pictures ? { path: join(pictures, `${of.name}-article.pdf`) } : {}),
    });
    expect(pdf.length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.note').first().isVisible()).toBe(true);
    expect(await page.locator('.search').isVisible()).toBe(false);
    if (pictures)
      await page.screenshot({ path: join(pictures, `${of.name}-article-paper.png`), fullPage: true });
    await page.close();
  });
});
