import { expect, test } from 'vitest';
import { layersWith } from '../testing/settings.ts';

const attitude = (text: string) => layersWith(text).layers.attitudes[0];

test.each([
  ['Quill said the lock was safe.', 'neutral'],
  ['The lock was safe, according to Quill.', 'neutral'],
  ['Quill believes the lock is safe.', 'neutral'],
  ['Quill warned that the lock was weak.', 'neutral'],
  ['The rebels claimed responsibility for the flood.', 'neutral'],
  ['Quill claimed that the lock was safe.', 'doubting'],
  ['Quill falsely said the lock was safe.', 'doubting'],
  ['The council alleges that the lock was rigged.', 'doubting'],
  ['Quill admitted that the lock had failed.', 'conceding'],
  ['Quill has acknowledged that the lock had failed.', 'conceding'],
  ['Quill denied that the lock had failed.', 'contesting'],
  ['Quill rejected the claim.', 'contesting'],
  ['Quill insisted that the lock was safe.', 'pressing'],
  ['Quill reiterated that the lock was safe.', 'pressing'],
  ['Quill repeatedly said the lock was safe.', 'pressing'],
])('%s → %s', (text, expected) => expect(attitude(text)).toBe(expected));

test.each([
  ['Quill did not deny that the lock had failed.', 'neutral'],
  ['Quill never admitted that the lock had failed.', 'neutral'],
])('negated: %s → %s', (text, expected) => expect(attitude(text)).toBe(expected));
