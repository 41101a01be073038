import { xDialog, xInline } from './boxes';
import { describeBox } from './describe-box';

describeBox(xInline);
describeBox(xDialog);
