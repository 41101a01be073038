/** The one function of twitter-text that is used; the package's root cannot be tree-shaken. */
declare module 'twitter-text/dist/parseTweet.js' {
  export default function parseTweet(text: string): { weightedLength: number; valid: boolean };
}
