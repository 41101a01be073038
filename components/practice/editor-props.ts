/** What a reply box needs of an editor, whichever engine runs it. */
export interface EditorProps {
  label: string;
  placeholder: string;
  /** The whole text after each change, one line per paragraph. */
  onText: (text: string) => void;
}
