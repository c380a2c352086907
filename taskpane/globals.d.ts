/** The version in package.json, put in by the build. */
declare const ALKE_VERSION: string;

declare module '*.xlsx' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

declare module '*.css' {}
