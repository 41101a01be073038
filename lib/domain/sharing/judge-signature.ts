/**
 * own: made in this browser; known: by a key that was accepted; new: by a key never seen; changed:
 * by somebody whose files had another key so far; invalid: not what was signed; unsigned.
 */
export type SignatureState = 'own' | 'known' | 'new' | 'changed' | 'invalid' | 'unsigned';

/** Who may have written a file. */
export interface SignatureJudgement {
  state: SignatureState;
  /** Six words to compare by phone; absent where there is no valid signature. */
  words?: string;
  /** Whose key it is, where it is known. */
  name?: string;
}

export interface SignatureFacts {
  /** Public key of the file; absent where it is not signed. */
  key: string | undefined;
  isValid: boolean;
  ownKey: string;
  known: readonly { key: string; name: string }[];
  /** As the file says. */
  exportedBy: string | undefined;
}

/** What a signature says, by what was accepted before. */
export function judgeSignature(facts: SignatureFacts): SignatureState {
  const { key, isValid, ownKey, known, exportedBy } = facts;
  if (key === undefined) return 'unsigned';
  if (!isValid) return 'invalid';
  if (key === ownKey) return 'own';
  if (known.some((one) => one.key === key)) return 'known';
  const hasOther = known.some(({ name }) => name !== '' && name === exportedBy);
  return hasOther ? 'changed' : 'new';
}
