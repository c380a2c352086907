/** The version in package.json, put in by the build. */
declare const ALKE_VERSION: string;

/** What the formulas of the sample workbooks come to, by language, sheet and `row,column`; read from them by the build. */
declare module 'alke:sample-results' {
  const results: {
    readonly [language in 'fi' | 'sv']: {
      readonly [sheet: string]: { readonly [place: string]: string | number | boolean };
    };
  };
  export default results;
}

declare module '*.css' {}
