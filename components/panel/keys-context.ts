import { createContext } from 'react';
import type { PageKeys } from '../../lib/domain/keys/page-keys';

/** The keys that lead into the panel and put a draft in; none until they are known. */
export const KeysContext = createContext<PageKeys>({});
