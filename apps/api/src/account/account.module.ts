import { OrganisationWalls } from '@concord/persistence';
import { type DynamicModule, Global, Module, type ModuleMetadata } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ACCOUNTS } from '../databases.ts';
import { AccountLinkController } from './account-link.controller.ts';
import { AccountLinkService } from './account-link.service.ts';
import { type Post, POST, PUBLIC_URL, SENDS_LETTERS } from './mail.ts';
import { AccountRemovalService } from './account-removal.service.ts';
import { MAKES_ORGANISATIONS } from '../new-organisation/new-organisation.service.ts';
import { KnownPrograms } from './known-programs.ts';
import { OwnAccountResolver } from './own-account.resolver.ts';
import { OwnAccountService } from './own-account.service.ts';
import { OpenIdConnect, type OpenIdSettings } from './open-id-connect.ts';
import { OpenIdCookie } from './open-id-cookie.ts';
import { OpenIdController } from './open-id.controller.ts';
import { OTHER_WAYS, type OtherWays, SignInController } from './sign-in.controller.ts';
import { SignInService } from './sign-in.service.ts';

/** Where links lead to, how they travel, and who else vouches for people. */
export interface AccountSettings {
  readonly publicUrl: string;
  readonly post: Post;
  /** Whether there is a mail server; missing: letters only stand in the log. */
  readonly sendsLetters?: boolean;
  /** Whether whoever has signed in may make organisations; missing: they may. */
  readonly newOrganisations?: boolean;
  /** Missing: people sign in with a password only. */
  readonly openId?: OpenIdSettings;
}

@Global()
@Module({})
export class AccountModule {
  static with({
    publicUrl,
    post,
    sendsLetters = false,
    newOrganisations = true,
    openId,
  }: AccountSettings): DynamicModule {
    const signIn = {
      provide: SignInService,
      inject: [ACCOUNTS, OrganisationWalls],
      useFactory: (accounts: DataSource, walls: OrganisationWalls) => new SignInService(accounts, walls),
    };
    const links = {
      provide: AccountLinkService,
      inject: [ACCOUNTS],
      useFactory: (accounts: DataSource) => new AccountLinkService(accounts, publicUrl, post),
    };
    const letters = { provide: SENDS_LETTERS, useValue: sendsLetters };
    const own = [
      { provide: POST, useValue: post },
      { provide: PUBLIC_URL, useValue: publicUrl },
      { provide: MAKES_ORGANISATIONS, useValue: newOrganisations },
    ];
    const elsewhere = openId === undefined ? NOWHERE_ELSE : atProvider(openId, publicUrl);
    return {
      module: AccountModule,
      controllers: [SignInController, AccountLinkController, ...elsewhere.controllers],
      providers: [
        signIn,
        links,
        letters,
        ...own,
        OwnAccountResolver,
        OwnAccountService,
        AccountRemovalService,
        KnownPrograms,
        ...elsewhere.providers,
      ],
      exports: [links, letters, ...own, KnownPrograms],
    };
  }
}

type Elsewhere = Required<Pick<ModuleMetadata, 'controllers' | 'providers'>>;

const NOWHERE_ELSE: Elsewhere = {
  controllers: [],
  providers: [{ provide: OTHER_WAYS, useValue: { openIdConnect: null } satisfies OtherWays }],
};

/** Signing in at a provider of identities. */
function atProvider(settings: OpenIdSettings, publicUrl: string): Elsewhere {
  const openId = new OpenIdConnect(settings, publicUrl);
  return {
    controllers: [OpenIdController],
    providers: [
      { provide: OTHER_WAYS, useValue: { openIdConnect: { name: openId.name } } satisfies OtherWays },
      { provide: OpenIdConnect, useValue: openId },
      { provide: OpenIdCookie, useValue: new OpenIdCookie(settings.clientSecret) },
    ],
  };
}
