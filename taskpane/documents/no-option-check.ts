/** A schema that accepts everything. */
const anything = {
  optional: () => anything,
  nullable: () => anything,
  strict: () => anything,
  validate: () => ({ success: true }),
};

const schema = () => anything;

/*
 * In the place of docxtemplater 3.71.0's own check of its options (minizod.js): ours are written in one place
 * (`src/documents/fill.ts`) and never come from a user.
 */
export const object = schema;
export const string = schema;
export const union = schema;
export { schema as boolean, schema as function };
