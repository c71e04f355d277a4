// The form by which a page asks for an address goes, whatever it offers; news of signing up stays.
import { expect, test } from 'vitest';
import { taken } from './testing/taken.ts';

const A = 'Lock gates stuck at Tarnmouth';
const B =
  'The lock gates at Tarnmouth have been stuck since Sunday, the canal trust said, and forty boats are waiting.';
const C = 'Divers will look at them today, it said.';

test.each([
  'Tides newsletter When the water comes, every morning in your inbox. Email Sign Up By signing up you agree to receive email newsletters or alerts from the Harbour Echo. You can unsubscribe at any time. This site is protected.',
  'Newsletter Sign Up Continue reading the main story Please show that you are a person by clicking the box. That is no address. Please try again. You must choose a newsletter. Sign Up You will receive emails containing news and promotions from the Harbour Echo. You may leave at any time. You agree to receive occasional updates and offers for what the Harbour Echo sells. Thank you for subscribing. Something went wrong. Please try again later. View all newsletters of the Harbour Echo, the Tarnmouth Post and the Canal Star.',
])('%s', (line) => {
  expect(taken(`${A}\n\n${B}\n\n${line}\n\n${C}\n`).text).toBe(`${A}\n\n${B}\n\n${C}\n`);
});

test.each([
  'Boatmen who sign up will receive emails about the gates, the trust said.',
  'Whoever signs up agrees to receive alerts, the trust said; nobody has so far.',
  '“Sign up. You will receive emails when it opens,” she told the boatmen.',
])('not %s', (line) => {
  const source = `${A}\n\n${B}\n\n${line}\n\n${C}\n`;
  expect(taken(source).text).toBe(source);
});
