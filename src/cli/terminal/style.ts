/** Colours and weights for a terminal, or none at all. */
import { styleText } from 'node:util';

export type Tone =
  | 'bold'
  | 'dim'
  | 'italic'
  | 'underline'
  | 'red'
  | 'yellow'
  | 'blue'
  | 'green'
  | 'cyan'
  | 'magenta';
export type Paint = (text: string, ...tones: readonly Tone[]) => string;

/** `styleText` looks at streams itself; whether to colour was decided before. */
export const painter = (colour: boolean): Paint =>
  colour
    ? (text, ...tones) => (tones.length === 0 ? text : styleText([...tones], text, { validateStream: false }))
    : (text) => text;

/** A colour a speaker, in their order; there are more speakers than colours, and the margin names them. */
const COLOURS: readonly Tone[] = ['cyan', 'green', 'magenta', 'blue', 'yellow', 'red'];
export const toneOf = (index: number): Tone => COLOURS[index % COLOURS.length]!;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text from outside, made safe for a terminal: control characters that could move its cursor or hide words are replaced,
 * each by one character, so that offsets stay.
 */
export const safe = (text: string): string => text.replace(UNSAFE, (c) => (c === '\t' ? ' ' : '\ufffd'));
