import { facebookComment, facebookReply } from './boxes';
import { describeBox } from './describe-box';

describeBox(facebookComment);
describeBox(facebookReply);
