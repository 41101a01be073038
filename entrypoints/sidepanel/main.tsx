import '../../components/tokens.css';
import '../../components/pieces.css';
import '../../components/ui/ui.css';
import '../../components/ui/fields.css';
import '../../components/pages/base.css';
import '../../components/pages/side-panel.css';
import '../../components/pages/queue-item.css';
import '../../components/pages/queue.css';
import { mountPage } from '../../lib/contexts/pages/mount-page';
import { database } from '../../lib/storage/database';
import { App } from './App';

// Opened while the page is drawn; whether it can be opened is told by the first reading.
database.open().catch(() => undefined);
mountPage(<App />);
