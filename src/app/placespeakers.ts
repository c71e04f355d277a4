/** Puts an article's speakers into the nodes of their names, and notes what that may change about who is who. */
import type { Article } from '../core/article.ts';
import { textOf } from '../core/span.ts';
import type { Speaker } from '../core/speaker.ts';
import type { Connection } from '../record/connection.ts';
import { judge, judgementsByPeople } from '../record/judgements.ts';
import * as kept from '../record/people.ts';
import * as stories from '../record/stories.ts';
import { officesIn } from '../relating/lexicon/roles.ts';
import { nodeNameOf, partsOf } from '../relating/nodes.ts';
import { type Affected, MAKER } from './affected.ts';

/** What the article calls the speaker, each once. */
export function formsOf(speaker: Speaker, text: string): kept.Form[] {
  const forms: kept.Form[] = [{ what: 'name', text: speaker.name }];
  if (speaker.role !== null) forms.push({ what: 'role', text: speaker.role });
  const seen = new Set([speaker.name.toLowerCase(), speaker.role?.toLowerCase()]);
  for (const { span, basis } of speaker.mentions) {
    if (basis === 'pronoun' || basis === 'carried-on') continue;
    const called = textOf(text, span).replace(/\s+/gu, ' ');
    // A whole clause may hang on a name; nobody is called that.
    if (called.length > 80 || seen.has(called.toLowerCase())) continue;
    seen.add(called.toLowerCase());
    forms.push({ what: 'alias', text: called });
  }
  return forms;
}

export function placeSpeakers(
  record: Connection,
  row: number,
  article: Article,
  at: string,
  affected: Affected,
): void {
  for (const { row: speakerRow, speaker, statements } of kept.speakersOfArticle(record, row)) {
    const thing = `${article.key}/${speaker.id}`;
    const { signature, blocks, weak } = isSetApart(record, thing, speaker)
      ? { signature: `${speaker.kind}|${speaker.name}@${thing}`, blocks: [], weak: false }
      : nodeNameOf(speaker, thing);
    const { node, fresh } = kept.nodeOf(record, signature, speaker.kind, thing, blocks);
    const news = kept.joinNode(record, speakerRow, node.id, statements, formsOf(speaker, article.text));
    if (!fresh && node.anchor !== thing)
      judge(record, {
        relation: 'same-speaker',
        a: node.anchor,
        b: thing,
        verdict: 'yes',
        score: speaker.role === null ? 0.9 : 0.94,
        reason: reasonOf(signature, speaker),
        maker: MAKER,
        at,
      });
    if (node.person !== null) affected.people.add(node.person);
    // Who holds an office is a matter of how often, so there every further mention may count.
    if (!fresh && !news && officesIn(speaker.role ?? '').length === 0) continue;
    if (weak || blocks.length === 0) affected.alone.set(node.id, speaker.name);
    else for (const block of blocks) affected.blocks.add(block);
  }
  const story = stories.storyOf(record, row);
  if (story !== undefined) affected.stories.add(story);
}

/** Whether a person has said that this is not the one whom the name would make it. */
const isSetApart = (record: Connection, thing: string, speaker: Speaker): boolean =>
  judgementsByPeople(record, 'same-speaker', thing).some(({ a, b, verdict }) => {
    if (verdict !== 'no') return false;
    return kept.nodeOfThing(record, a === thing ? b : a)?.signature === nodeNameOf(speaker, thing).signature;
  });

/** Why two speakers of one node are taken to be the same. */
function reasonOf(signature: string, { kind, role }: Speaker): string {
  if (kind !== 'person') return 'the same name';
  if (partsOf(signature).first === '') return 'the same surname and office';
  return role === null ? 'the same full name' : 'the same full name, and roles that one person can have';
}
