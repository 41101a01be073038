import '../../components/tokens.css';
import '../../components/pieces.css';
import '../../components/ui/ui.css';
import '../../components/pages/base.css';
import '../../components/pages/side-panel.css';
import '../../components/pages/queue-item.css';
import '../../components/pages/queue.css';
import { mountPage } from '../../lib/contexts/pages/mount-page';
import { App } from './App';

mountPage(<App />);
