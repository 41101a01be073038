import '../../components/tokens.css';
import '../../components/pieces.css';
import '../../components/ui/ui.css';
import '../../components/ui/fields.css';
import '../../components/pages/base.css';
import '../../components/pages/report/paper.css';
import '../../components/pages/report.css';
import { mountPage } from '../../lib/contexts/pages/mount-page';
import { App } from './App';

mountPage(<App />);
