/**
 * Five small articles whose statements are easily counted by hand: nine statements, forty-three words.
 *
 *     ferry-1   Harbour Echo, 4 March     Ana Roe, port chief: 6 words direct, 6 indirect; a dock worker: 5
 *     ferry-2   HARBOUR ECHO, 5 March     by Coast Wire. Ana Roe: 6 mixed; the ministry: 9, with Roe's 4 in them; nobody: 4
 *     trams-1   Valley Post, 9 March      Ivo Lund, minister of transport: 5 direct
 *     trams-2   Valley Post, 10 March     nobody says anything
 *     fares     no outlet, no date        a report: 2
 */
import { type MadeArticle, made } from './made.ts';

const roe = { name: 'Ana Roe', role: 'port chief' };

export const heard: readonly MadeArticle[] = [
  made('ferry-1', {
    title: 'Ferry sinks off the pier',
    outlet: 'Harbour Echo',
    published: '2024-03-04',
    paragraphs: [
      '“We had no warning at all,” said Ana Roe, the port chief. She said the hull had passed every check.',
      'A dock worker said the pumps were never tested.',
    ],
    speakers: [roe, { name: 'A dock worker', kind: 'anonymous' }],
    says: [
      { by: 'Ana Roe', content: '“We had no warning at all,”', kind: 'direct' },
      { by: 'Ana Roe', content: 'the hull had passed every check' },
      { by: 'A dock worker', content: 'the pumps were never tested' },
    ],
  }),
  made('ferry-2', {
    title: 'Port defends the ferry',
    outlet: 'HARBOUR ECHO',
    published: '2024-03-05',
    credits: ['Coast Wire'],
    paragraphs: [
      'Ana Roe insisted the ferry was “sound and safe”. The ministry said it had asked Roe whether “the crew was warned”.',
      'It was said that the captain swam ashore.',
    ],
    speakers: [
      { ...roe, role: 'the former port chief' },
      { name: 'The ministry', kind: 'organisation' },
    ],
    says: [
      { by: 'Ana Roe', content: 'the ferry was “sound and safe”', kind: 'mixed' },
      { by: 'The ministry', content: 'it had asked Roe whether “the crew was warned”' },
      { by: 'Ana Roe', content: '“the crew was warned”', kind: 'direct', within: 's2' },
      { content: 'the captain swam ashore' },
    ],
  }),
  made('trams-1', {
    title: 'Minister promises Sunday trams',
    outlet: 'Valley Post',
    published: '2024-03-09',
    paragraphs: ['“Trams will run on Sunday,” Ivo Lund said.'],
    speakers: [{ name: 'Ivo Lund', role: 'minister of transport' }],
    says: [{ by: 'Ivo Lund', content: '“Trams will run on Sunday,”', kind: 'direct' }],
  }),
  made('trams-2', {
    title: 'Rails are laid',
    outlet: 'Valley Post',
    published: '2024-03-10',
    paragraphs: ['The rails were laid at night.'],
  }),
  made('fares', {
    paragraphs: ['A report found that fares doubled.'],
    speakers: [{ name: 'A report', kind: 'document' }],
    says: [{ by: 'A report', content: 'fares doubled' }],
  }),
];
