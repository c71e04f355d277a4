/** By whose hands the words came: The Mercury ← Coast Press ← Ruta Falk. */

import type { StatementInArticle } from '../../app/api.ts';

export interface Link {
  readonly name: string;
  readonly href?: string | null;
  readonly aside?: string | undefined;
}

/**
 * From the outlet back to the speaker. A list, so that it wraps on a narrow page and is read in order; `continued`
 * where the page itself says which outlet it begins with.
 */
export const Chain = ({ links, continued = false }: { links: readonly Link[]; continued?: boolean }) => (
  <ol class={continued ? 'chain continued' : 'chain'} aria-label="From the outlet back to the speaker">
    {links.map(({ name, href, aside }) => (
      <li>
        {href ? <a href={href}>{name}</a> : name}
        {aside ? <span class="aside"> {aside}</span> : null}
      </li>
    ))}
  </ol>
);

/** Of a statement that came through others; nothing of one that did not. */
export const RelayChain = ({
  article,
  statement,
  person,
}: Pick<StatementInArticle, 'article' | 'statement' | 'person'>) =>
  statement.relay.length > 0 ? (
    <Chain
      links={[
        { name: article.outlet ?? 'the outlet' },
        ...statement.relay.map(({ name }) => ({ name })),
        { name: person?.name ?? 'nobody named' },
      ]}
    />
  ) : null;
