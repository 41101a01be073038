import type { Contact, Playbook, Trouble } from '../../../../lib/domain/playbook/playbook';

/** Who is called first in this kind of trouble. */
export function findContact(
  { contacts }: Pick<Playbook, 'contacts'>,
  trouble: Trouble,
): Contact | undefined {
  return contacts.find((one) => one.trouble === trouble);
}
