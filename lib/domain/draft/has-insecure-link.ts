/** 'http://', or a page without what stands before it: nobody may be sent to what can be changed on its way. */
const INSECURE = /(?<![\p{L}\p{N}])(?:http:\/\/|ftp:\/\/|(?<!https:\/\/)www\.)/iu;

/** Whether a text that somebody typed holds a link that does not begin with https://. */
export const hasInsecureLink = (text: string): boolean => INSECURE.test(text);
