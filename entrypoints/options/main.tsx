import '../../components/tokens.css';
import '../../components/pieces.css';
import '../../components/ui/ui.css';
import '../../components/ui/fields.css';
import '../../components/pages/base.css';
import '../../components/pages/options.css';
import '../../components/pages/log-care.css';
import '../../components/pages/tips.css';
import '../../components/pages/wizard.css';
import { mountPage } from '../../lib/contexts/pages/mount-page';
import { prepareLog } from '../../lib/contexts/pages/open-log';
import { App } from './App';

void prepareLog();
mountPage(<App />);
