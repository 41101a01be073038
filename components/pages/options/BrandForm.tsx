import { brandFormMessages } from '../../../lib/i18n/brand-form';
import { optionsMessages } from '../../../lib/i18n/options';
import { Fold } from '../../ui/Fold';
import { useTranslate } from '../../ui/locale-context';
import { Accounts } from './client/Accounts';
import { ClientActs } from './client/ClientActs';
import { Look } from './client/Look';
import { Names } from './client/Names';
import { Reach } from './client/Reach';
import { Speech } from './client/Speech';
import type { ClientPart } from './client-parts';
import { FactsTable } from './playbook/FactsTable';
import { HouseAnswers } from './playbook/HouseAnswers';
import type { PlaybookEditor } from './playbook/playbook-editor';
import { SharePart } from './share/SharePart';
import type { Sharing } from './share/sharing';
import { type BrandFormProps, useBrandFields } from './use-brand-fields';

interface ClientFormProps extends BrandFormProps {
  /** Absent while it is read, and for a client that is not saved yet. */
  playbook: PlaybookEditor | undefined;
  sharing: Sharing;
  part: ClientPart | undefined;
  isFocused: boolean;
  onFocus(isOn: boolean): void;
  onDuplicate(): void;
  onArchive(isArchived: boolean): void;
}

/** Everything about one client; there is no save button, because it saves itself. */
export function BrandForm(props: ClientFormProps) {
  const t = useTranslate(brandFormMessages);
  const options = useTranslate(optionsMessages);
  const fields = useBrandFields(props);
  const { brand, playbook, part } = props;
  const others = props.shown.filter(({ id }) => id !== brand.id);
  return (
    <form
      className="form"
      aria-label={t('form', { name: brand.name || options('unnamed') })}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="form-part" id="part-names">
        <Names {...fields} />
        <Accounts
          accounts={brand.ownAccounts}
          others={others}
          pending={fields.edit.pending.ownAccounts ?? ''}
          onChange={fields.tagProps('ownAccounts').onChange}
        />
      </div>
      <div className="form-part" id="part-voice">
        <Speech {...fields} />
      </div>
      {playbook && <FactsTable editor={playbook} brand={brand} />}
      <div className="folds">
        {playbook && (
          <HouseAnswers
            editor={playbook}
            brandName={brand.name}
            others={others}
            isAsked={part === 'answers'}
          />
        )}
        <Fold
          id="part-reach"
          title={t('reach')}
          note={describeReach(props.brand)}
          isAsked={part === 'reach'}
        >
          <Reach {...fields} />
        </Fold>
        <SharePart brand={brand} sharing={props.sharing} isAsked={part === 'share'} />
        <Fold id="part-more" title={t('more')} isAsked={part === 'more'}>
          <Look {...fields} />
        </Fold>
      </div>
      <ClientActs
        brandId={brand.id}
        isArchived={brand.isArchived ?? false}
        isFocused={props.isFocused}
        onFocus={props.onFocus}
        onDuplicate={props.onDuplicate}
        onArchive={props.onArchive}
        onRemove={props.onRemove}
      />
    </form>
  );
}

/** What people are sent to, as it is written. */
function describeReach({ links = {} }: BrandFormProps['brand']): string {
  return [links.privateChannel, links.hours].filter(Boolean).join(' · ');
}
