import type { ReactNode } from 'react';
import type { Post } from '../../../lib/domain/post';
import { deskMessages } from '../../../lib/i18n/desk';
import { Age } from '../../practice/Age';
import { useTranslate } from '../../ui/locale-context';

interface DeskPostProps {
  post: Post;
  /** Where it stands, if that is known and safe to open. */
  link: string | undefined;
  /** The box, and what was answered. */
  children: ReactNode;
}

const SITE_NAMES: Record<string, string> = { x: 'X', facebook: 'Facebook' };

/** The post as it was logged; marked for the adapter to read as the practice feed is. */
export function DeskPost({ post, link, children }: DeskPostProps) {
  const t = useTranslate(deskMessages);
  const name = post.author.name ?? post.author.handle ?? t('someone');
  const postedAt = readTime(post.postedAt);
  return (
    <article
      data-respira-practice="post"
      data-post-id={post.id}
      aria-label={`${t('postLabel')}: ${name}`}
    >
      <span className="face" aria-hidden="true">
        {findInitials(name)}
      </span>
      <div className="grow">
        <div className="by" data-respira-practice="byline">
          <span className="strong" data-respira-practice="author">
            {name}
          </span>
          {postedAt && <Age from={postedAt} />}
          <span className="soft small">{SITE_NAMES[post.site] ?? t('pasted')}</span>
        </div>
        <p className="desk-words" lang={post.lang} dir="auto" data-respira-practice="text">
          {post.text}
        </p>
        {post.isPartial && <p className="soft small">{t('partial')}</p>}
        {link && (
          <a className="link small" href={link} target="_blank" rel="noreferrer">
            {t('original')}
          </a>
        )}
        {children}
      </div>
    </article>
  );
}

function readTime(time: string | undefined): Date | undefined {
  const date = time === undefined ? undefined : new Date(time);
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}

function findInitials(name: string): string {
  const words = name.split(/\s+/).slice(0, 2);
  return words.map((word) => [...word][0] ?? '').join('');
}
