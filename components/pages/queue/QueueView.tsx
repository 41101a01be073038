import { useState } from 'react';
import { Morning } from './Morning';
import { PasteForm } from './PasteForm';
import { QueueList, type QueuePart } from './QueueList';
import type { QueueViewProps } from './queue-props';
import { ShiftForm } from './ShiftForm';
import type { Done } from './use-item-acts';

/** What to do next, or one of the forms and the round that stand in its place. */
export function QueueView(props: QueueViewProps) {
  const { data, brands, brandId, now, searches, isMorning, actions } = props;
  const [part, setPart] = useState<QueuePart>(isMorning ? 'morning' : 'queue');
  const [done, setDone] = useState<Done>();
  if (!data) return null;
  const goBack = () => setPart('queue');
  if (part === 'paste') {
    return <PasteForm brands={brands} brandId={brandId} {...actions} onBack={goBack} />;
  }
  if (part === 'shift') {
    return <ShiftForm brands={brands} brandId={brandId} {...actions} onBack={goBack} />;
  }
  if (part === 'morning' && data.morning.length > 0) {
    return (
      <Morning
        clients={data.morning}
        searches={searches}
        now={now}
        onSearch={actions.onSearch}
        onCopyAlert={actions.onCopyAlert}
        onBegin={() => {
          actions.onMorningSeen();
          goBack();
        }}
      />
    );
  }
  return <QueueList {...props} data={data} done={done} onDone={setDone} onPart={setPart} />;
}
