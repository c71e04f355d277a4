// What of a page is the article, as which kind of block.
import { expect, test } from 'vitest';
import { blocksOf, taken } from './testing/taken.ts';

const P =
  'The dam above Kestrel burst on Monday night, the mayor said, and three villages in the valley were cleared before the water came down.';
const page = (body: string, head = '<title>Dam bursts | Harbour Echo</title>'): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const article = (inner: string): string =>
  page(
    `<nav><a href="/">Home</a></nav><article><h1>Dam bursts</h1>${inner}<p>${P}</p><p>${P} It rained.</p></article>`,
  );

test('title, paragraphs, headings, quotations, lists and captions stay told apart', () => {
  const { text, ...rest } = taken(
    article(
      `<p>${P}</p><figure><img src="a.jpg"><figcaption>The dam on Tuesday</figcaption></figure>
       <h2>Why it burst</h2><blockquote><p>It was old, and everybody knew that it was.</p></blockquote>
       <ul><li>It was built in 1950, the firm’s records say.</li></ul>`,
    ),
    'dam.html',
  );
  expect(blocksOf({ text, ...rest })).toEqual([
    'title: Dam bursts',
    `paragraph: ${P}`,
    'caption: The dam on Tuesday',
    'heading: Why it burst',
    'blockquote: It was old, and everybody knew that it was.',
    'list: It was built in 1950, the firm’s records say.',
    `paragraph: ${P}`,
    `paragraph: ${P} It rained.`,
  ]);
  expect(rest.outlet).toMatchObject({ value: 'Harbour Echo', basis: 'metadata' });
  expect(rest.language).toMatchObject({ value: 'en', basis: 'metadata' });
});

test.each([
  '<aside>More on dams</aside>',
  '<div class="share-bar"><span>Share</span> <span>Post it</span></div>',
  '<script>document.write("More on dams")</script>',
  '<style>p { color: red }</style>',
  '<iframe src="x">More on dams</iframe>',
  '<noscript>More on dams</noscript>',
  '<button>More on dams</button>',
  '<form><input value="x"><label>More on dams</label></form>',
  '<p><a href="/x">More on dams in the valley</a></p>',
  '<p>Advertisement</p>',
  '<div hidden>More on dams</div>',
  '<p>Leave a Reply</p>',
])('%s is no text', (furniture) => {
  expect(taken(article(furniture), 'dam.html').text).toBe(taken(article(''), 'dam.html').text);
});

test('blanks collapse, single breaks are blanks, double breaks part paragraphs', () => {
  const made = taken(
    article(`<p>${P}\n   It   rained<br>hard.<br><br>And it blew,&nbsp;she said.</p>`),
    'dam.html',
  );
  expect(blocksOf(made).slice(1, 3)).toEqual([
    `paragraph: ${P} It rained hard.`,
    'paragraph: And it blew, she said.',
  ]);
});

test('hostile markup is text or nothing', () => {
  const made = taken(
    article('<p onclick="steal()">He wrote &lt;script&gt;alert(1)&lt;/script&gt; on it, and laughed.</p>'),
    'dam.html',
  );
  expect(made.text).toContain('He wrote <script>alert(1)</script> on it');
  expect(made.text).not.toContain('steal');
});

test('a day within a sentence is text, a date over it is not', () => {
  const made = taken(
    article(
      '<time datetime="2020-06-04">June 4</time><p>It rained from <time>Monday</time> to Friday, and the river rose by a metre.</p>',
    ),
    'dam.html',
  );
  expect(made.text).toContain('It rained from Monday to Friday');
  expect(made.text).not.toContain('June 4');
  expect(made.published).toMatchObject({ value: '2020-06-04', basis: 'metadata' });
});

test('a title from metadata came from no bytes', () => {
  const made = taken(page(`<p>${P}</p><p>${P}</p>`), 'dam.html');
  expect(made.title).toMatchObject({ value: 'Dam bursts', span: { start: 0, end: 10 } });
  expect(made.map[0]!.text).toBe(12);
});

test('a page without html and body is read too', () => {
  expect(taken(`<p>${P}<p>It rained &amp; blew.`, 'dam.html').text).toBe(`${P}\n\nIt rained & blew.`);
});
