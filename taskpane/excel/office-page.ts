/** What the inline script leaves to the bundle: whether the page runs in Excel. It never ends while Excel is silent. */
export interface FirstSeen {
  alkeOffice?: Promise<boolean>;
}
