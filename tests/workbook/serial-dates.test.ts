import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromIsoCell, fromSerial, toSerial } from '../../src/workbook/serial-dates.ts';

const DAY = { day: true, time: false };
const TIME = { day: false, time: true };
const BOTH = { day: true, time: true };

describe('serial numbers of the 1900 system', () => {
  it.each([
    [0, { date: '1899-12-31' }],
    [0.5, { date: '1899-12-31T12:00' }],
    [1, { date: '1900-01-01' }],
    [59, { date: '1900-02-28' }],
    [60, { date: '1900-02-29' }],
    [61, { date: '1900-03-01' }],
    [366, { date: '1900-12-31' }],
    [36_585, { date: '2000-02-29' }],
    [46_098, { date: '2026-03-17' }],
    [46_098.375, { date: '2026-03-17T09:00' }],
    [45_000.999999, { date: '2023-03-16' }],
    [46_098.3753472, { date: '2026-03-17T09:00' }],
    [2_958_465.9999, { date: '9999-12-31T23:59' }],
    [2_958_466, 2_958_466],
    [-1, -1],
    [Number.NaN, Number.NaN],
  ])('%d', (serial, value) => {
    expect(fromSerial(serial, BOTH, false)).toEqual(value);
  });

  it.each([
    [0, '00:00'],
    [0.375, '09:00'],
    [0.3958333333, '09:30'],
    [0.99999999, { date: '1900-01-01' }],
    [1.5, { date: '1900-01-01T12:00' }],
    [46_098.375, { date: '2026-03-17T09:00' }],
  ])('%d where only a time is shown', (serial, value) => {
    expect(fromSerial(serial, TIME, false)).toEqual(value);
  });
});

describe('serial numbers of the 1904 system', () => {
  it.each([
    [0, { date: '1904-01-01' }],
    [59, { date: '1904-02-29' }],
    [60, { date: '1904-03-01' }],
    [44_636, { date: '2026-03-17' }],
    [2_957_003, { date: '9999-12-31' }],
    [2_957_004, 2_957_004],
    [-0.5, -0.5],
  ])('%d', (serial, value) => {
    expect(fromSerial(serial, DAY, true)).toEqual(value);
  });
});

describe('dates as serial numbers', () => {
  it.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2026-03-17', 46_098],
    ['2026-03-17T09:00', 46_098.375],
    ['9999-12-31', 2_958_465],
    ['1899-12-31', null],
    ['1900-02-29', null],
    ['2026-02-29', null],
    ['2026-13-01', null],
    ['2026-03-17T24:00', null],
    ['17.3.2026', null],
    ['', null],
  ])('%s', (iso, serial) => {
    expect(toSerial(iso, false)).toBe(serial);
  });

  it('begin in 1904 when the workbook says so', () => {
    expect(toSerial('1904-01-01', true)).toBe(0);
    expect(toSerial('1903-12-31', true)).toBeNull();
    expect(toSerial('2026-03-17', true)).toBe(44_636);
  });

  it('come back as they were, every minute of every day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1904-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        fc.boolean(),
        (when, date1904) => {
          const iso = when.toISOString().slice(0, 16);
          const date = iso.endsWith('T00:00') ? iso.slice(0, 10) : iso;
          const serial = toSerial(date, date1904);
          expect(serial).not.toBeNull();
          expect(fromSerial(serial ?? 0, BOTH, date1904)).toEqual({ date });
        },
      ),
    );
  });
});

describe('ISO cells', () => {
  it.each([
    ['2026-11-24', { date: '2026-11-24' }],
    ['2026-11-24T10:30:00', { date: '2026-11-24T10:30' }],
    ['2026-11-24T10:30:00.000', { date: '2026-11-24T10:30' }],
    ['2026-11-24T10:30:00Z', { date: '2026-11-24T10:30' }],
    ['2026-11-24T00:00:00', { date: '2026-11-24' }],
    ['10:30:00', '10:30'],
    ['T10:30', '10:30'],
    ['huomenna', 'huomenna'],
    ['', null],
  ])('%s', (text, value) => {
    expect(fromIsoCell(text)).toEqual(value);
  });
});
