/** Taking a client's sheet along and bringing one in; given by the entrypoint. */
export interface Sharing {
  /** Page that shows the sheet as one prints it. */
  printUrl(brandId: string): string;
}
