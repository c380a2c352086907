import { describe, expect, it } from 'vitest';
import { type Datum, fillText, sayDatum } from '../../src/messages/language.ts';

const LAPPI = { fi: 'Lappi', sv: 'Lappland', en: 'Lapland' };

describe('what stands in the braces', () => {
  it.each<[string, Datum, string]>([
    ['a text', 'K1', 'K1'],
    ['a number', 0, '0'],
    ['words in the reader’s language', LAPPI, 'Lappland'],
    ['a list with commas', [LAPPI, 'K1', 3], 'Lappland, K1, 3'],
    ['an empty list', [], ''],
  ])('%s', (_, datum, said) => {
    expect(sayDatum(datum, 'sv')).toBe(said);
  });
});

describe('a text with its braces filled', () => {
  it('fills each, more than once, and leaves what is not given', () => {
    expect(fillText('{a} ja {b}, {a}: {c}', { a: 1, b: LAPPI }, 'fi')).toBe('1 ja Lappi, 1: {c}');
  });

  it('puts no full stop behind a list that goes on', () => {
    const said = (a: Datum) => fillText('{a}. Valitse yksi.', { a }, 'fi');
    expect(said(['K1', 'K2', '…'])).toBe('K1, K2, … Valitse yksi.');
    expect(said(['K1', 'K2'])).toBe('K1, K2. Valitse yksi.');
    expect(fillText('{b}. Valitse yksi.', { a: 'K1' }, 'fi')).toBe('{b}. Valitse yksi.');
  });

  it('never reads what is inserted as braces or brackets again', () => {
    expect(fillText('[[{a} ]]{b}', { a: '{b}', b: '[[{a}]]' }, 'fi')).toBe('{b} [[{a}]]');
    expect(fillText('{constructor} {toString}', {}, 'fi')).toBe('{constructor} {toString}');
    expect(fillText('{a}', { a: '$& $1' }, 'fi')).toBe('$& $1');
  });

  it('leaves out an optional part when something in it is empty', () => {
    const text = 'Ei löydy.[[ Lähellä: {near}.]] Korjaa.[[ Rivi {row}, {near}.]]';
    expect(fillText(text, { near: ['a', 'b'], row: 2 }, 'fi')).toBe(
      'Ei löydy. Lähellä: a, b. Korjaa. Rivi 2, a, b.',
    );
    expect(fillText(text, { near: [], row: 2 }, 'fi')).toBe('Ei löydy. Korjaa.');
    expect(fillText(text, { near: '', row: 2 }, 'fi')).toBe('Ei löydy. Korjaa.');
    expect(fillText('[[Nolla: {count}]]', { count: 0 }, 'fi')).toBe('Nolla: 0');
  });
});
