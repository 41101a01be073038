import { defineBackground } from '#imports';
import { startBackground } from '../lib/contexts/background/start-background';

export default defineBackground(() => startBackground());
