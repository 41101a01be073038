import { useEffect, useState } from 'react';
import type { PageKeys } from '../../domain/keys/page-keys';
import { askBackground } from '../../messaging/ask-background';

/** Our keys as the person has them now. */
export function useKeys(): PageKeys {
  const [keys, setKeys] = useState<PageKeys>({});
  useEffect(() => {
    void askBackground('readKeys', undefined).then((answer) => answer.ok && setKeys(answer.value));
  }, []);
  return keys;
}
