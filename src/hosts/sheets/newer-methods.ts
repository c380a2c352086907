/*
 * The core is written in ES2022. Apps Script keeps no list of what its engine knows (ES2020 for certain), so the methods
 * that are newer are put in where they are missing. To be imported first.
 */

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function put(target: object, name: string, value: unknown): void {
  if (!(name in target))
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

const hasOwn = (target: object, key: PropertyKey): boolean =>
  Reflect.getOwnPropertyDescriptor(target, key) !== undefined;

put(Array.prototype, 'at', at);
put(Object, 'hasOwn', hasOwn);
