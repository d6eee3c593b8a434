import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ACCOUNTS } from '../databases.ts';
import { AccountLinkController } from './account-link.controller.ts';
import { AccountLinkService } from './account-link.service.ts';
import type { Post } from './mail.ts';
import { SignInController } from './sign-in.controller.ts';
import { SignInService } from './sign-in.service.ts';

/** Where links lead to, and how they travel. */
export interface AccountSettings {
  readonly publicUrl: string;
  readonly post: Post;
}

@Module({})
export class AccountModule {
  static with({ publicUrl, post }: AccountSettings): DynamicModule {
    const signIn = {
      provide: SignInService,
      inject: [ACCOUNTS],
      useFactory: (accounts: DataSource) => new SignInService(accounts),
    };
    const links = {
      provide: AccountLinkService,
      inject: [ACCOUNTS],
      useFactory: (accounts: DataSource) => new AccountLinkService(accounts, publicUrl, post),
    };
    return {
      module: AccountModule,
      controllers: [SignInController, AccountLinkController],
      providers: [signIn, links],
      exports: [links],
    };
  }
}
