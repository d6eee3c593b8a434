import type { EntityManager } from 'typeorm';
import { InputLinkRow, InputRow } from '../entities/index.ts';
import { hashOfSecret, newSecret } from '../secret.ts';
import type { InputSubject } from './input.repository.ts';

/** 32 hexadecimal digits of the organisation, then the secret: so that nothing is looked up across organisations. */
const ADDRESS = /^([0-9a-f]{32})([\w-]{43})$/;

export interface AddressedSecret {
  readonly organisationId: string;
  readonly hash: string;
}

/** What stands in the address of a link: whose it is, and something that only its holder knows. */
export function newAddressedSecret(organisationId: string): { readonly secret: string; readonly hash: string } {
  const { secret, hash } = newSecret();
  return { secret: `${organisationId.replaceAll('-', '')}${secret}`, hash };
}

/** @returns nothing for what is no such address */
export function readAddressedSecret(secret: string): AddressedSecret | undefined {
  const [, id = '', own = ''] = ADDRESS.exec(secret) ?? [];
  if (id === '') return undefined;
  return { organisationId: id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), hash: hashOfSecret(own) };
}

/** @returns its id */
export async function addInputLink(
  manager: EntityManager,
  link: Pick<InputLinkRow, 'organisationId' | 'secretHash' | 'subjectKind' | 'subjectKey' | 'madeByKey' | 'until'>,
): Promise<string> {
  const made = await manager.insert(InputLinkRow, link);
  return (made.identifiers[0] as { linkId: string }).linkId;
}

/** Links about something, the latest first; also those that are not good any more. */
export function inputLinksAbout(
  manager: EntityManager,
  organisationId: string,
  { kind, key }: InputSubject,
  limit: number,
): Promise<InputLinkRow[]> {
  return manager.find(InputLinkRow, {
    where: { organisationId, subjectKind: kind, subjectKey: key },
    order: { madeAt: 'DESC', linkId: 'ASC' },
    take: limit,
  });
}

export function inputLinkById(
  manager: EntityManager,
  organisationId: string,
  linkId: string,
): Promise<InputLinkRow | null> {
  return manager.findOneBy(InputLinkRow, { organisationId, linkId });
}

export function inputLinkByHash(
  manager: EntityManager,
  organisationId: string,
  secretHash: string,
): Promise<InputLinkRow | null> {
  return manager.findOneBy(InputLinkRow, { organisationId, secretHash });
}

/** Ends a link, or lets it be good again. */
export async function setInputLinkRevoked(
  manager: EntityManager,
  { organisationId, linkId }: Pick<InputLinkRow, 'organisationId' | 'linkId'>,
  revokedAt: Date | null,
): Promise<void> {
  await manager.update(InputLinkRow, { organisationId, linkId }, { revokedAt });
}

/** How much came by a link within the last hour, and how much of all that came by it nobody has looked at. */
export async function inputByLink(
  manager: EntityManager,
  { organisationId, linkId }: Pick<InputLinkRow, 'organisationId' | 'linkId'>,
): Promise<{ readonly lately: number; readonly waiting: number }> {
  const [found] = await manager
    .createQueryBuilder(InputRow, 'input')
    .select(`count(*) FILTER (WHERE input.given_at > now() - interval '1 hour')::int`, 'lately')
    .addSelect(`count(*) FILTER (WHERE input.state = 'waiting' AND NOT input.is_shown)::int`, 'waiting')
    .where('input.organisation_id = :organisationId AND input.link_id = :linkId', { organisationId, linkId })
    .getRawMany<{ lately: number; waiting: number }>();
  return found ?? { lately: 0, waiting: 0 };
}
