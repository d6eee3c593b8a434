import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { InputLinkRow, type InputSubjectKind } from './input-link.row.ts';
import { OrganisationRow } from './organisation.row.ts';
import { WrittenRow } from './written-row.ts';

/** A remark, or what a customer told. */
export type InputKind = 'remark' | 'story';

export type InputState = 'waiting' | 'answered' | 'hidden';

/** What somebody who meets customers says about something of the plan, and what they are answered. */
@Entity('input')
@ForeignKey(() => OrganisationRow, ['organisationId'], ['organisationId'])
@ForeignKey(() => InputLinkRow, ['organisationId', 'linkId'], ['organisationId', 'linkId'])
@Check('input_subject_kind_check', `subject_kind IN ('organisation', 'outcome', 'goal', 'promise', 'conflict')`)
@Check('input_subject_key_check', `(subject_kind = 'organisation') = (subject_key = '')`)
@Check('input_kind_check', `kind IN ('remark', 'story')`)
@Check('input_words_check', `length(words) BETWEEN 1 AND 2000`)
@Check('input_given_by_check', `num_nonnulls(person_key, account_id, link_id) <= 1`)
@Check('input_given_name_check', `length(given_name) <= 100`)
@Check('input_given_email_check', `length(given_email) <= 200`)
@Check('input_state_check', `state IN ('waiting', 'answered', 'hidden')`)
@Check('input_hidden_check', `(state = 'hidden') = (hidden_because IS NOT NULL)`)
@Check('input_shown_check', `state <> 'hidden' OR NOT is_shown`)
@Check('input_answer_check', `state <> 'answered' OR length(answer) BETWEEN 1 AND 2000`)
@Unique(['organisationId', 'returnHash'])
@Index(['organisationId', 'subjectKind', 'subjectKey'])
@Index(['organisationId', 'state', 'givenAt'])
@Index(['organisationId', 'linkId'])
@Index(['organisationId', 'updatedAt', 'inputId'])
export class InputRow extends WrittenRow {
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @PrimaryGeneratedColumn('uuid')
  inputId: string;

  @Column({ type: 'text' })
  subjectKind: InputSubjectKind;

  @Column({ type: 'text' })
  subjectKey: string;

  /** What it was called when the words were given. */
  @Column({ type: 'text' })
  subjectTitle: string;

  @Column({ type: 'text', default: 'remark' })
  kind: InputKind;

  @Column({ type: 'text' })
  words: string;

  /** A person of the plan; else the account of a member who is nobody there, or the link by which it came. */
  @Column({ type: 'text', nullable: true })
  personKey: string | null;

  @Column({ type: 'uuid', nullable: true })
  accountId: string | null;

  @Column({ type: 'uuid', nullable: true })
  linkId: string | null;

  /** As somebody said who came by a link; nothing where they did not, and once they are hidden. */
  @Column({ type: 'text', nullable: true })
  givenName: string | null;

  /** Where the answer goes; nothing once it has gone there. */
  @Column({ type: 'text', nullable: true })
  givenEmail: string | null;

  /** Of the private address at which the answer is read. */
  @Column({ type: 'text', nullable: true })
  returnHash: string | null;

  @Column({ type: 'text', default: 'waiting' })
  state: InputState;

  /** What came by a link is shown to others when the owner says so. */
  @Column({ type: 'boolean', default: true })
  isShown: boolean;

  @Column({ type: 'text', nullable: true })
  hiddenBecause: string | null;

  @Column({ type: 'text', nullable: true })
  answer: string | null;

  /** Who answered or hid it last. */
  @Column({ type: 'text', nullable: true })
  settledByKey: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  settledAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answerSeenAt: Date | null;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  givenAt: Date;
}
