/**
 * The way of a statement from its speaker to every outlet, as a tree: speaker, occasion, agency or quoted outlet, outlets.
 * Lists within lists, so that it is read in order and wraps on a narrow page; lines are drawn by the style sheet, firm where
 * the articles tell the way and dashed where it is only presumed. On a wide page the outlets stand beside their origin.
 */
import type { Channel, GroupView, Origin, StatementInArticle } from '../../app/api.ts';
import { isWay, ORIGIN_KINDS } from '../../app/originwords.ts';
import { articlePath, personPath } from '../links.ts';
import { capital, dateInWords } from '../words.ts';

export const OriginTree = ({ view }: { view: GroupView }) => {
  const items = new Map(
    view.variants.flatMap(({ statements }) =>
      statements.map(({ item }) => [`${item.article.key}/${item.statement.id}`, item] as const),
    ),
  );
  return (
    <div class="tree">
      <p class="root">
        {view.people.length === 0
          ? 'Nobody named'
          : view.people.map(({ id, name }, i) => (
              <>
                {i > 0 ? ', ' : ''}
                <a href={personPath(id)}>{capital(name)}</a>
              </>
            ))}
      </p>
      <ol>
        {view.origins.map((origin) => (
          <li class={origin.told ? 'told' : 'presumed'}>
            <div>
              <Head
                kind={origin.kind}
                name={origin.day ? `${origin.name}, ${dateInWords(origin.day)}` : origin.name}
                presumed={!origin.told}
              />
              <p class="reason">{capital(origin.reason)}.</p>
            </div>
            {origin.channels.some((channel) => isWay(origin, channel)) ? (
              <ol>
                {origin.channels.map((channel) => (
                  <li class={channel.kind === 'own' || channel.kind === 'reprint' ? 'presumed' : 'told'}>
                    <Head kind={channel.kind} name={channel.name} presumed={false} />
                    <Leaves members={channel.members} items={items} />
                  </li>
                ))}
              </ol>
            ) : (
              <Leaves members={origin.members} items={items} />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
};

const Head = ({
  kind,
  name,
  presumed,
}: {
  kind: Origin['kind'] | Channel['kind'];
  name: string;
  presumed: boolean;
}) => (
  <p class="way">
    <span class="kind">{ORIGIN_KINDS[kind]}</span> <b>{capital(name)}</b>
    {presumed ? <span class="aside"> presumed</span> : null}
  </p>
);

/** Of several statements of one article the first: they are one carrying. */
const Leaves = ({
  members,
  items,
}: {
  members: readonly string[];
  items: ReadonlyMap<string, StatementInArticle>;
}) => {
  const firsts = new Map<string, StatementInArticle>();
  for (const ref of members) {
    const item = items.get(ref);
    if (item && !firsts.has(item.article.key)) firsts.set(item.article.key, item);
  }
  return (
    <ul class="outlets">
      {[...firsts.values()].map(({ article, statement }) => (
        <li>
          <a href={articlePath(article.key, statement.id)} title={article.title ?? undefined}>
            {article.outlet ?? article.title ?? article.id}
          </a>
          <span class="date"> {article.published ? dateInWords(article.published) : 'undated'}</span>
        </li>
      ))}
    </ul>
  );
};
