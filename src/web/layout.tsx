/** What stands on every page: the masthead, the search field, the one main part, the foot. */
import type { Child } from 'hono/jsx';
import { ICON, STYLE } from './assets.ts';

export interface LayoutProps {
  readonly title: string;
  /** Which entry of the masthead the page belongs to. */
  readonly room?: 'stories' | 'articles' | 'statements' | 'people' | 'disputes' | 'audit' | 'search';
  /** What the search field holds. */
  readonly query?: string;
  /** Where a keyboard goes when it skips the masthead. */
  readonly skipTo?: string;
  readonly children?: Child;
}

const ROOMS = [
  { room: 'stories', href: '/stories', name: 'Stories' },
  { room: 'articles', href: '/articles', name: 'Articles' },
  { room: 'statements', href: '/statements', name: 'Statements' },
  { room: 'people', href: '/people', name: 'People' },
  { room: 'disputes', href: '/disputes', name: 'Disputes' },
  { room: 'audit', href: '/audit', name: 'Audit' },
] as const;

/** Long headlines are set smaller, as in print. */
export const sizeOf = (headline: string): 'long' | undefined => (headline.length > 48 ? 'long' : undefined);

export const Layout = ({ title, room, query = '', skipTo = 'main', children }: LayoutProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title === 'Whence' ? title : `${title} – Whence`}</title>
      <link rel="stylesheet" href={STYLE.path} />
      <link rel="icon" href={ICON.path} type="image/svg+xml" />
    </head>
    <body>
      <a class="skip" href={`#${skipTo}`}>
        Skip to the text
      </a>
      <header class="masthead">
        <a class="wordmark" href="/">
          Whence
        </a>
        <nav class="rooms" aria-label="Whence">
          {ROOMS.map(({ room: name, href, name: label }) => (
            <a href={href} aria-current={room === name ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <search class="search">
          <form action="/search" method="get">
            <label class="unseen" for="q">
              Search statements
            </label>
            <input
              id="q"
              name="q"
              type="search"
              value={query}
              placeholder="Search statements"
              maxlength={200}
            />
            <button type="submit">Search</button>
          </form>
        </search>
      </header>
      <main id="main" tabindex={-1}>
        {children}
      </main>
      <footer class="foot">
        <p>
          Whence reads news coverage and keeps the record of where every statement in it comes from. What it
          worked out for itself says so, and why. <a href="/api/v1">The same as JSON</a>.
        </p>
      </footer>
    </body>
  </html>
);
