import { Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ACCOUNTS } from '../databases.ts';
import { SignInController } from './sign-in.controller.ts';
import { SignInService } from './sign-in.service.ts';

const signIn = {
  provide: SignInService,
  inject: [ACCOUNTS],
  useFactory: (accounts: DataSource) => new SignInService(accounts),
};

@Module({ controllers: [SignInController], providers: [signIn] })
export class AccountModule {}
