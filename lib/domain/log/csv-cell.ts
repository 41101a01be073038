/**
 * One cell that no spreadsheet takes for a formula. Signs after OWASP, "CSV Injection":
 * = + - @ tab return, and their full-width forms. An apostrophe in front makes it text. The same
 * inside, right after a separator or a line break, for programs that split there.
 */
export function csvCell(text: string): string {
  const safe = text
    .toWellFormed()
    .replace(/^(?=[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u, "'")
    .replace(/([,;\t\r\n])(?=[=+\-@＝＋－＠])/g, "$1'");
  return `"${safe.replaceAll('"', '""')}"`;
}
