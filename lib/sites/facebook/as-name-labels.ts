/**
 * Labels of boxes that name the account which comments, by language. Labels change often: what is
 * not recognised here is simply not known.
 */
export const AS_NAME: readonly RegExp[] = [
  /^(?:comment|answer|reply)(?: publicly)? as (.+?)[.…]*$/i, // en, 2026-05
  /^(?:comenta|comentar|responde|responder)(?: públicamente)? como (.+?)[.…]*$/i, // es, pt; 2025-12
  /^(?:comenta|respon) com a (.+?)[.…]*$/i, // ca, never seen: after the other labels in Catalan
  /^(?:commenter|répondre) en tant que (.+?)[.…]*$/i, // fr, never seen
  /^(?:commenta|rispondi) come (.+?)[.…]*$/i, // it, never seen
  /^als (.+?) (?:kommentieren|antworten)[.…]*$/i, // de, never seen
  /^ตอบกลับในชื่อ (.+?)$/, // th, 2026-08
];
