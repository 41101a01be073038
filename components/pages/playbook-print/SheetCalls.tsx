import type { Playbook } from '../../../lib/domain/playbook/playbook';
import { planMessages } from '../../../lib/i18n/plan';
import { playbookPrintMessages } from '../../../lib/i18n/playbook-print';
import { useTranslate } from '../../ui/locale-context';

const STEPS = ['firstHalfHour', 'firstTwoHours', 'followUp', 'toPause', 'alsoTell'] as const;

/** Whom to call for what, and the plan step by step. */
export function SheetCalls({ playbook }: { playbook: Playbook }) {
  const t = useTranslate(playbookPrintMessages);
  const plan = useTranslate(planMessages);
  const { contacts, crisisPlan } = playbook;
  const steps = STEPS.filter((part) => crisisPlan[part].length > 0);
  return (
    <>
      {contacts.length > 0 && (
        <section>
          <h2>{t('calls')}</h2>
          <table>
            <tbody>
              {contacts.map(({ id, trouble, name, phone, backup, email }) => (
                <tr key={id}>
                  <th scope="row">{plan(trouble)}</th>
                  <td>
                    {[name, backup && t('orElse', { name: backup })].filter(Boolean).join('; ')}
                  </td>
                  <td className="soft">{[phone, email].filter(Boolean).join(' · ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {(steps.length > 0 || crisisPlan.levels.length > 0) && (
        <section>
          <h2>{t('steps')}</h2>
          {crisisPlan.levels.map(({ name, when, statement }) => (
            <p key={name}>
              <b>{name}</b>: {when}. {statement && <q>{statement}</q>}
            </p>
          ))}
          {steps.map((part) => (
            <div key={part}>
              <h3>{plan(part)}</h3>
              <ol>
                {crisisPlan[part].map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
            </div>
          ))}
        </section>
      )}
    </>
  );
}
