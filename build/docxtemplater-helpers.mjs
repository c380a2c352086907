/*
 * What the helpers of Babel do with what docxtemplater 3.71.0 gives them, said in the language of today's browsers:
 * each of its files brings them along, and all together they are a fifth of it.
 */
export const _typeof = (value) => typeof value;
export const _classCallCheck = () => undefined;
/** The first object is always a new one. */
export const _objectSpread = (...objects) => Object.assign(...objects);
export const _slicedToArray = (list) => (Array.isArray(list) ? list : [...list]);
export const _toConsumableArray = (list) => [...list];
export function _objectWithoutProperties(object, keys) {
  return Object.fromEntries(Object.entries(object ?? {}).filter(([key]) => !keys.includes(key)));
}
export function _createClass(made, methods = [], statics = []) {
  for (const [owner, members] of [
    [made.prototype, methods],
    [made, statics],
  ])
    for (const { key, value } of members)
      Object.defineProperty(owner, key, { value, configurable: true, writable: true });
  return made;
}
export function _readOnlyError(name) {
  throw new TypeError(`"${name}" is read-only`);
}
