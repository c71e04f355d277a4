// What looks like quotation marks and is none.
import { expect, test } from 'vitest';
import { articleOf } from '../testing/article.ts';
import { quotations } from './quotations.ts';

test.each([
  "The miners' hall and the mayor's car",
  'He is 6\'2" tall and the pipe 12" wide',
  "In the '90s they danced",
  "Rock 'n' roll",
  '’Tis the miners’ hall',
  "Tell 'em it is over",
  'The dogs’ kennels, the cats’ baskets and the birds’ cages',
  'No marks at all',
  '',
])('%s', (text) => expect(quotations.run(articleOf(text), {})).toEqual([]));
